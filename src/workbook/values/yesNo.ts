import { type Field, NOT_KNOWN_YET } from "../../domain/records/field";
import { type Reading, unknownWord, type ValueKind } from "./reading";
import { wordList } from "./wordList";

/** Yes and no as teams write them: words, letters, ticks (ü is a tick in Wingdings) and figures. */
const YES_NO = wordList<boolean>([
  [true, "Yes", "Y", "True", "T", "1", "✓", "✔", "✔️", "☑", "✅", "√", "ü"],
  [true, "Attended", "Present", "Invited", "Sent", "Received", "Done"],
  [false, "No", "N", "False", "F", "0", "☐", "Absent", "Apologies", "Apols", "DNA"],
  [false, "Did not attend", "Not attended", "Not invited", "Not sent", "Not received"],
]);

const CROSSES = new Set(["x", "×", "✗", "✘", "☒", "❌"]);

/** "Yes - by phone", "N (apologies)": the first word decides, what follows is detail. */
const WITH_DETAIL = /^(yes|y|no|n)\s*[\s,;:(–-]/i;

/** Yes or no. A cross is not read, since it means yes to some teams and no to others. */
export const yesNoKind: ValueKind<boolean> = {
  text: readYesNo,
  number: (value) => (value === 1 || value === 0 ? value === 1 : unknownWord(undefined)),
  boolean: (value) => value,
};

/** Yes or no in a column whose only marks are crosses: there a cross is a mark like any other. */
export const crossedKind: ValueKind<boolean> = {
  ...yesNoKind,
  text: (text) => (isCross(text) ? true : readYesNo(text)),
};

/** A tick against an indicator: any mark of a yes, a cross included; a dash is a no. */
export const tickKind: ValueKind<boolean> = {
  ...crossedKind,
  ownWords: new Map<string, Field<boolean>>([
    ["-", false],
    ["–", false],
    ["—", false],
    ["none", false],
    ["?", NOT_KNOWN_YET],
  ]),
};

function readYesNo(text: string): Reading<boolean> {
  return yesOrNo(text) ?? unknownWord(YES_NO.nearest(text));
}

function yesOrNo(text: string): boolean | undefined {
  return YES_NO.meaning(text) ?? YES_NO.meaning(WITH_DETAIL.exec(text)?.[1] ?? "");
}

/** Whether a text is a cross of any kind. */
export function isCross(text: string): boolean {
  return CROSSES.has(text.toLowerCase());
}

/** Whether a text marks a yes or a no: a word, a letter, a tick or a cross. */
export function isTick(text: string): boolean {
  return isCross(text) || text === "-" || yesOrNo(text) !== undefined;
}
