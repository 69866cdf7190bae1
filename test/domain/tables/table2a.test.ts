import { describe, expect, it } from "@jest/globals";
import {
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../src/domain/records/field";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { printedOf } from "./building";

/** A conference on Monday 3 June 2013: Monday 10 June is working day 5. */
const conference = (minutesToChair: string | typeof NOT_RECORDED, more = {}) => ({
  date: "2013-06-03",
  minutesToChair,
  minutesApproved: NOT_RECORDED,
  fullRecordDistributed: NOT_RECORDED,
  ...more,
});
const bands = (...dates: readonly (string | typeof NOT_RECORDED)[]) =>
  printedOf("table-2a", { conferences: dates.map((date) => conference(date)) });

describe("Table 2a", () => {
  it.each([
    ["2013-06-03", 1],
    ["2013-06-10", 1],
    ["2013-06-11", 2],
    ["2013-06-17", 2],
    ["2013-06-18", 3],
    ["2013-07-01", 3],
    ["2013-07-02", 4],
    ["2013-07-15", 4],
    ["2013-07-16", 5],
  ])("puts minutes sent to the chair on %s in band %i", (date, band) => {
    const [, ...counts] = bands(date).rows[0] ?? [];
    expect(counts).toEqual([1, 2, 3, 4, 5].map((one) => (one === band ? 1 : 0)));
  });

  it.each([
    ["2013-06-07", [1, 0]],
    ["2013-06-08", [0, 1]],
    ["2013-06-10", [0, 1]],
  ])(
    "of a Friday's conference, minutes sent on %s: a day off is past the limit as in Table 2b",
    (sent, expected) => {
      const friday = conference(sent, { date: "2013-05-31" });
      const table = printedOf("table-2a", { conferences: [friday] });
      expect(table.rows[0]?.slice(1, 3)).toEqual(expected);
    },
  );

  it("ends its last band at the largest number of days seen in any row", () => {
    expect(bands("2013-07-24").columns.at(-1)).toBe("31-37 working days");
    expect(bands("2013-07-16").columns.at(-1)).toBe("31 working days");
    expect(bands("2013-06-04").columns.at(-1)).toBe("Over 30 working days");
  });

  it("counts the approval from receipt, or from where the team counts it", () => {
    const conferences = [conference("2013-06-17", { minutesApproved: "2013-06-24" })];
    expect(printedOf("table-2a", { conferences }).rows[1]?.slice(1, 4)).toEqual([1, 0, 0]);
    const { timescales } = DEFAULT_SETTINGS;
    const settings = {
      timescales: { ...timescales, T09: { ...timescales.T09, from: "date" as const } },
    };
    expect(printedOf("table-2a", { conferences }, { settings }).rows[1]?.slice(1, 4)).toEqual([
      0, 0, 1,
    ]);
  });

  it("names every conference that is in no band, and why", () => {
    const conferences = [
      conference(NOT_RECORDED),
      conference(NOT_KNOWN_YET),
      conference("2014-05-01"),
      conference("2013-05-31"),
      conference(UNREADABLE),
      conference(NOT_APPLICABLE, { minutesApproved: "2013-06-24" }),
    ];
    expect(printedOf("table-2a", { conferences }).notes).toEqual([
      "Minutes sent to chair: 3 conferences not yet sent to chair at 25 April 2014 are not in a band.",
      "Minutes sent to chair: 1 conference whose date cannot be read is not in a band.",
      "Minutes sent to chair: 1 conference with dates in the wrong order is not in a band.",
      "Minutes sent to chair: 1 conference marked as not applicable is not in a band.",
      "Minutes approved by chair: 5 conferences not yet approved by chair at 25 April 2014 are not in a band.",
      "Minutes approved by chair: 1 conference without the date to count from is not in a band.",
      "Minutes Distributed: 6 conferences not yet distributed at 25 April 2014 are not in a band.",
      "Not understood: Minutes to chair (1 row).",
      "– stands where nothing is known to count, and not for 0.",
    ]);
  });
});
