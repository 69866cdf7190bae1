import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toIso } from "../../../src/domain/calendar/calendarDate";
import { effort } from "../../attack";
import { checked, triples } from "../build";
import { anyLog, type PlainLog, rowsOf } from "./plainLog";
import { findingsOf, type PlainFinding } from "./plainTimescales";

/** What the add-in finds, in the oracle's form. */
function foundIn(log: PlainLog): readonly PlainFinding[] {
  const result = checked(rowsOf(log), { asAt: log.asAt });
  const cells = triples(result).map(([, , cell]) => cell);
  return result.findings.flatMap((finding, place) => {
    if (finding.kind !== "timescale" || finding.limit === null) return [];
    const { code, daysLate, outcome } = finding;
    if (outcome !== "breached" && outcome !== "overdue" && outcome !== "due soon") return [];
    return [{ code, cell: cells[place] ?? "", outcome, limit: toIso(finding.limit), daysLate }];
  });
}

const inOrder = (findings: readonly PlainFinding[]) =>
  [...findings].sort((a, b) => `${a.code} ${a.cell}`.localeCompare(`${b.code} ${b.cell}`));

describe("The timescales of conferences, against rules written out day by day", () => {
  it("find the same cells late, overdue and due soon, by the same days", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyLog, (log) => {
        const expected = inOrder(findingsOf(log));
        expect(inOrder(foundIn(log))).toEqual(expected);
        for (const { code, outcome } of expected) seen.add(`${code} ${outcome}`);
      }),
      effort(60),
    );
    // A timescale that was never missed would have proved nothing.
    const codes = "T01 T02 T03 T05 T06 T07 T08 T09 T10 T11 T12".split(" ");
    const expected = [...codes.map((code) => `${code} breached`), "T04 overdue", "T10 overdue"];
    expect(expected.filter((one) => !seen.has(one))).toEqual([]);
  });
});
