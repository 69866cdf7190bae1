import { lackingInWords } from "../../../../domain/catalogue/sentence";
import type { WhetherRun } from "../../../../domain/catalogue/whetherRun";
import { counted, numberText } from "../../../../domain/text/numbers";

/** Whether a check ran in the last check of the workbook, and why not, in a sentence or two. */
export function whetherRunWords(run: WhetherRun): string {
  const lacked = lackingInWords(run.lacked);
  switch (run.kind) {
    case "turned off":
      return "Did not run: it is turned off. Turn it on under the limits above.";
    case "could not run":
      return `Could not run: ${lacked}.`;
    case "nothing to check":
      return `Had nothing to check: ${lacked}.`;
    case "ran in part":
      return `Ran on what is there: ${lacked}. ${cameTo(run)}`;
    case "ran":
      return `Ran. ${cameTo(run)}`;
  }
}

function cameTo({ judged, cannotBeJudged, findings }: WhetherRun): string {
  const found = findings === 0 ? "Nothing found." : `${counted(findings, "finding")}.`;
  if (judged === null) return found;
  const open = cannotBeJudged === 0 ? "" : ` ${numberText(cannotBeJudged)} could not be judged.`;
  if (judged === 0 && cannotBeJudged === 0) return "No record of this workbook comes under it.";
  return `${counted(judged, "record")} judged.${open} ${found}`;
}
