import { ruleText } from "../../domain/catalogue/catalogue";
import type { RuleText } from "../../domain/checking/ruleText";

/**
 * Title, reasons and source of a check by its code.
 * @throws RangeError for a code that no check has.
 */
export function ruleWords(code: string): RuleText {
  const words = ruleText(code);
  if (!words) throw new RangeError(`No check has the code ${code}`);
  return words;
}
