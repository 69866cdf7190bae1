import type { RuleText } from "./ruleText";

/** Whether a check is of a timescale, and so counts every record under an outcome. */
export function isTimescale({ code }: Pick<RuleText, "code">): boolean {
  return code.startsWith("T");
}
