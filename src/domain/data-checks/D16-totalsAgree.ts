import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { recordFinding } from "../checking/recordFinding";
import { OWN } from "../sources/sources";

type Found = {
  readonly what: "total disagrees" | "rows disagree";
  /** The column's heading as the team wrote it. */
  readonly heading: string;
  readonly found: string;
  /** What the rows come to, or another row says. */
  readonly counted: string | null;
};

const text: DataCheckText<Found> = {
  code: "D16",
  title: "Total disagrees with its own data",
  why: "A total that was typed in stays as it was when rows are added or corrected.",
  putRight: "Correct the total, or let Excel add it up.",
  sources: [OWN],
  severity: "query",
  needs: [],
  sentence: ({ counted, found, heading, what }) => {
    if (what === "rows disagree") {
      return `${heading} is ${found} here and ${counted ?? ""} on another row of the same conference.`;
    }
    return `${heading} says ${found}${counted === null ? "" : ` and the rows give ${counted}`}.`;
  },
};

/**
 * D16: a total row that the rows do not add up to; a date that the rows of one conference, one for each
 * child, do not agree on.
 */
export const totalsAgree: DataCheck = {
  ...dataCheck(text),
  check({ names, problems }, verdicts) {
    for (const { cell, dataset, found, heading, kind, source, suggestion } of problems) {
      if (kind !== "total disagrees" && kind !== "rows disagree") continue;
      verdicts.add(
        recordFinding(text, {
          record: names.at(dataset, source),
          cells: [cell],
          facts: { what: kind, heading, found, counted: suggestion ?? null },
        }),
      );
    }
  },
};
