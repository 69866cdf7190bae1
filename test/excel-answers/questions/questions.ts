import type { Question } from "../question";
import { CONDITIONAL_FORMATS } from "./conditionalFormats";
import { LIMITS } from "./limits";
import { RANGES } from "./ranges";
import { TABLES } from "./tables";
import { WORKBOOK } from "./workbook";

/** All that is asked, in the order of asking: what needs a person's hand comes last. */
export const QUESTIONS: readonly Question[] = [
  ...LIMITS,
  ...RANGES,
  ...TABLES,
  ...WORKBOOK,
  ...CONDITIONAL_FORMATS,
];
