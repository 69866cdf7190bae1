import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/domain/catalogue/check";
import {
  type DataCheck,
  type DataCheckText,
  dataCheck,
} from "../../../src/domain/checking/dataCheck";
import { recordFinding } from "../../../src/domain/checking/recordFinding";
import type { RuleText } from "../../../src/domain/checking/ruleText";
import type { RecordFinding } from "../../../src/domain/findings/finding";
import { cellOf } from "../../../src/domain/records/source";
import { OWN } from "../../../src/domain/sources/sources";
import { tracker } from "../build";

const SAYS = {
  code: "D17",
  title: "Chair not named",
  why: "Nobody can be asked.",
  putRight: "Enter the chair.",
  sources: [OWN],
  severity: "query",
  needs: [],
} as const satisfies RuleText;

type Found = { readonly row: number };

const text: DataCheckText<Found> = {
  ...SAYS,
  sentence: ({ row }) => `Row ${row} names no chair.`,
};

/** A check of the data as one file adds it. */
const chairNamed: DataCheck = {
  ...dataCheck(text),
  check({ names, records }, verdicts) {
    for (const conference of records.conferences) {
      const [source] = conference.sources;
      verdicts.add(
        recordFinding(text, {
          record: names.conference(conference),
          cells: [cellOf(source, "chair")],
          facts: { row: source.row + 1 },
        }),
      );
    }
  },
};

describe("A data check", () => {
  it("makes the sentence of its own facts, from the finding as JSON keeps it", () => {
    const { findings } = check(tracker({ conferences: [{ familyRef: "1" }] }), [chairNamed]);
    const [finding]: readonly RecordFinding[] = JSON.parse(JSON.stringify(findings));
    expect(finding?.facts).toEqual({ row: 2 });
    expect(finding && chairNamed.sentence(finding.facts, "conferences")).toBe(
      "Row 2 names no chair.",
    );
  });

  it("does not compile without its sentence", () => {
    // @ts-expect-error a forgotten sentence
    const silent: DataCheckText<Found> = SAYS;
    // @ts-expect-error and so it cannot come into the catalogue
    const listed: readonly DataCheck[] = [{ ...SAYS, check: chairNamed.check }];
    expect([silent, ...listed].every((one) => one.sentence === undefined)).toBe(true);
  });

  it("does not compile with other facts than its sentence is made of", () => {
    const about = (conference: Parameters<typeof recordFinding>[1]) => conference;
    const { records } = tracker({ conferences: [{ familyRef: "1" }] });
    const [conference] = records.conferences;
    if (!conference) throw new Error("There is no conference");
    const cell = cellOf(conference.sources[0], "familyRef");
    const { record } = about({
      record: {
        dataset: "conferences",
        identity: {},
        label: "Conference",
        familyRef: null,
        conferenceRef: null,
        chair: null,
        date: null,
      },
      cells: [cell],
      facts: {},
    });
    // @ts-expect-error the sentence needs the row
    const finding = recordFinding(text, { record, cells: [cell], facts: { place: 2 } });
    expect(finding.facts).toEqual({ place: 2 });
  });
});
