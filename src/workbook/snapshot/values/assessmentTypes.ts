import type { AssessmentType } from "../../../domain/records/vocabulary";
import { unknownWord, type ValueKind } from "./reading";
import { wordList } from "./wordList";

const WORDS = wordList<AssessmentType>([
  ["initial", "Initial", "Initial assessment", "IA", "Init"],
  ["core", "Core", "Core assessment", "CA"],
  ["single", "Single", "Single assessment", "SA", "C&F", "Child and family", "C and F assessment"],
  ["single", "Child and family assessment", "CFA", "C&FA", "Children and family assessment"],
]);

/** Kinds of assessment. */
export const assessmentTypeKind: ValueKind<AssessmentType> = {
  text: (text) => WORDS.meaning(text) ?? unknownWord(WORDS.nearest(text)),
  number: () => unknownWord(undefined),
  boolean: () => unknownWord(undefined),
};

/** Whether a text names a kind of assessment. */
export function isAssessmentType(text: string): boolean {
  return WORDS.meaning(text) !== undefined;
}
