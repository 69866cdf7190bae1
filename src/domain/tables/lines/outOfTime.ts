import { grouped } from "../../grouped";
import { known } from "../../records/field";
import { columnsOf } from "../../records/need";
import { REASON_KINDS, reasonKind } from "../../records/reasonKinds";
import { count } from "../engine/cells";
import { measureNamed } from "../engine/measures";
import type { Reporting } from "../engine/reporting";
import { rowsOf } from "../engine/rows";
import type { Line, Section } from "./line";

/**
 * Conferences held out of time, by the kind of reason that was recorded. The team's own words stay in the
 * tracker: they may name a child.
 */
export const outOfTime: Section = {
  heading: "Conferences out of time",
  families: [
    {
      what: "Conferences out of time",
      needs: [
        ...columnsOf("conferences", "strategyDiscussion"),
        { dataset: "conferences", anyOf: ["previousConference", "familyRef"] },
      ],
      lines: byKindOfReason,
    },
  ],
};

const HELD = [
  { id: "initial", words: "Initial conferences out of time" },
  { id: "review", words: "Review conferences out of time" },
] as const;

function byKindOfReason(reporting: Reporting): readonly Line[] {
  return HELD.flatMap(({ id, words }) => {
    const measure = measureNamed(id);
    const late = reporting.measured(measure).notInTime;
    const line: Line = { words, cell: count(rowsOf(late)), concerns: "the service" };
    if (!reporting.available.has("conferences", "reasonForDelay")) return [line];
    const byKind = grouped(late, ({ reasonForDelay }) => reasonKind(known(reasonForDelay) ?? null));
    const reasons = REASON_KINDS.map(
      (kind): Line => ({
        words: `${words}: ${kind.toLowerCase()}`,
        cell: count(rowsOf(byKind.get(kind) ?? [])),
        concerns: "the service",
      }),
    );
    return [line, ...reasons];
  });
}
