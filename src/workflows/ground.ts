import { dateInFull } from "../domain/calendar/words";
import { counted, numberText } from "../domain/text/numbers";
import { listed } from "../domain/text/words";
import type { Validation } from "./workflows";

/**
 * On what a verdict rests, without a full stop: "32 children on a plan, each followed to 25 April 2014; 70 conferences; 4
 * sheets read, 2 left alone".
 */
export function groundInWords({ asAt, result, understanding }: GroundOf): string {
  const { conferences } = understanding.records;
  const read = new Set(understanding.sheets.map(({ sheet }) => sheet)).size;
  const alone = new Set(understanding.ignored.map(({ sheet }) => sheet)).size;
  return [
    followedInWords(result.ground, dateInFull(asAt)),
    counted(conferences.length, "conference"),
    `${counted(read, "sheet")} read${alone > 0 ? `, ${numberText(alone)} left alone` : ""}`,
  ].join("; ");
}

type GroundOf = Pick<Validation, "asAt" | "result" | "understanding">;

function followedInWords(
  { children, families, notFollowed }: Validation["result"]["ground"],
  asAt: string,
): string {
  const whose = [
    children > 0 || families === 0 ? counted(children, "child", "children") : "",
    families > 0
      ? `${counted(families, "family", "families")} whose children are not recorded,`
      : "",
  ].filter((part) => part !== "");
  const all = `${listed(whose)} on a plan`;
  if (children + families === 0) return "no child on a plan";
  if (notFollowed === 0) return `${all}, each followed to ${asAt}`;
  return `${all}, ${numberText(notFollowed)} of whom could not be followed to ${asAt}`;
}
