import { recordFinding } from "../checking/recordFinding";
import type { Rule, RuleText } from "../checking/rule";

const text: RuleText = {
  code: "D16",
  title: "Total disagrees with its own data",
  why: "A total that was typed in stays as it was when rows are added or corrected.",
  putRight: "Correct the total, or let Excel add it up.",
  source: "Conference Check",
  severity: "query",
  needs: [],
};

/**
 * D16: a total row that the rows do not add up to; a date that the rows of one conference, one for each
 * child, do not agree on.
 */
export const totalsAgree: Rule = {
  ...text,
  check({ names, problems }, verdicts) {
    for (const { cell, dataset, found, heading, kind, source, suggestion } of problems) {
      if (kind !== "total disagrees" && kind !== "rows disagree") continue;
      verdicts.add(
        recordFinding(text, {
          record: names.at(dataset, source),
          cells: [cell],
          facts: { what: kind, field: heading, found, counted: suggestion ?? null },
        }),
      );
    }
  },
};
