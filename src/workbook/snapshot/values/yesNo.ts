import { type Field, NOT_KNOWN_YET } from "../../../domain/records/field";
import { type Reading, unknownWord, type ValueKind } from "./reading";
import { wordList } from "./wordList";

/**
 * Ticks; ü and þ are drawn as ticks in Wingdings. Excel hands a symbol font's characters on as typed, other programs
 * from U+F000 on.
 */
const TICKS = ["✓", "✔", "✔️", "☑", "✅", "√", "🗸", "🗹", "ü", "þ", "\uF0FC", "\uF0FE"] as const;

/** Yes and no as teams write them: words, letters, ticks and figures. */
const YES_NO = wordList<boolean>([
  [true, "Yes", "Y", "True", "T", "1", ...TICKS],
  [true, "Attended", "Present", "Invited", "Sent", "Received", "Done"],
  [false, "No", "N", "False", "F", "0", "☐", "Absent", "Apologies", "Apols", "DNA"],
  [false, "Did not attend", "Not attended", "Not invited", "Not sent", "Not received"],
]);

const CROSSES = new Set(["x", "×", "✗", "✘", "☒", "❌", "🗴", "🗵", "🗙", "\uF0FD"]);

const TICK_SIGNS: ReadonlySet<string> = new Set(TICKS);

/** Crosses that are drawn where others draw a tick; û is one in Wingdings. A box with a cross is a box that was ticked. */
const CROSS_SIGNS = new Set(["✗", "✘", "❌", "û", "\uF0FB"]);

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

/** Yes or no where crosses stand beside ticks: there a cross is a no. */
export const tickOrCrossKind: ValueKind<boolean> = {
  ...yesNoKind,
  text: (text) => (isCrossSign(text) ? false : readYesNo(text)),
};

/** Marks that say nothing but that there is one. */
const MARKS = ["●", "•", "⬤", "■", "▪", "◼", "*", "★"] as const;

/** A tick against an indicator: any mark of a yes, a cross included; a dash is a no. */
export const tickKind: ValueKind<boolean> = {
  ...crossedKind,
  ownWords: new Map<string, Field<boolean>>([
    ["-", false],
    ["–", false],
    ["—", false],
    ["none", false],
    ["?", NOT_KNOWN_YET],
    ...MARKS.map((mark) => [mark, true] as const),
  ]),
};

/** The same where crosses stand beside ticks. */
export const tickNotCrossKind: ValueKind<boolean> = {
  ...tickKind,
  text: (text) => (isCrossSign(text) ? false : tickKind.text(text)),
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

/** Whether a text is drawn as a cross beside ticks. */
export function isCrossSign(text: string): boolean {
  return CROSS_SIGNS.has(text);
}

/** Whether a text is drawn as a tick. */
export function isTickSign(text: string): boolean {
  return TICK_SIGNS.has(text);
}

/** Whether a text marks a yes or a no: a word, a letter, a tick or a cross. */
export function isTick(text: string): boolean {
  const isMark = text === "-" || MARKS.some((mark) => mark === text);
  return isMark || isCross(text) || isCrossSign(text) || yesOrNo(text) !== undefined;
}
