import type { UnderstoodSheet } from "../reading/understoodSheet";

/** Names that people give to a sheet that is kept and no longer kept up. */
const NAMED_AS_COPY =
  /\(\d+\)\s*$|\b(?:copy|backup|back-up|bak|old|previous version|superseded|archived?|do not use|not in use)\b/i;

/** Whether a sheet is hidden, or called a copy: where it repeats another, the other counts. */
export function isOldSheet({ hidden, sheet }: Pick<UnderstoodSheet, "hidden" | "sheet">): boolean {
  return hidden || NAMED_AS_COPY.test(sheet);
}
