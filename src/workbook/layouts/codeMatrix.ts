import { type Field, NOT_RECORDED } from "../../domain/records/field";
import type { Invitation } from "../../domain/records/vocabulary";
import type { SheetColumn } from "../assignment/sheetColumns";
import { type Reading, unknownWord, type ValueKind } from "../values/reading";
import { comparable } from "../values/tidyText";
import type { WordList } from "../values/wordList";

/** What one code says of an agency at a conference. */
export interface CodedParticipation {
  readonly invited: Invitation;
  readonly attended: boolean;
  readonly reportSent: boolean;
}

/** Fewest agencies that make a matrix, and the share of a column's cells that must be codes. */
const FEWEST_AGENCIES = 3;
const MOSTLY_CODES = 0.8;

const INVITED_ONLY: CodedParticipation = { invited: "yes", attended: false, reportSent: false };

/** A attended, R sent a report, I or N invited only, ? not known. Letters may be combined: "AR". */
const LETTERS = new Map<string, Partial<CodedParticipation>>([
  ["a", { attended: true }],
  ["r", { reportSent: true }],
  ["i", {}],
  ["n", {}],
  ["?", { invited: "not known" }],
]);

const WORDS = new Map([
  ["att", "a"],
  ["attended", "a"],
  ["rep", "r"],
  ["report", "r"],
  ["report sent", "r"],
  ["inv", "i"],
  ["invited", "i"],
  ["apols", "i"],
  ["apologies", "i"],
  ["att + rep", "ar"],
  ["not known", "?"],
]);

/** What a code means, or `undefined` where it is none. */
export function codeMeaning(text: string): CodedParticipation | undefined {
  const compared = comparable(text);
  const letters = WORDS.get(compared) ?? compared.replace(/[\s,+/&.-]+/g, "");
  if (letters === "" || letters.length > 3) return undefined;
  let meaning = INVITED_ONLY;
  for (const letter of letters) {
    const said = LETTERS.get(letter);
    if (said === undefined) return undefined;
    meaning = { ...meaning, ...said };
  }
  return meaning;
}

/** How a cell of codes is read. A question mark is a code of its own. */
export const codeKind: ValueKind<CodedParticipation> = {
  text: (text): Reading<CodedParticipation> => codeMeaning(text) ?? unknownWord(undefined),
  number: () => unknownWord(undefined),
  boolean: () => unknownWord(undefined),
  ownWords: new Map<string, Field<CodedParticipation>>([
    ["?", { ...INVITED_ONLY, invited: "not known" }],
    ["-", NOT_RECORDED],
  ]),
};

/** Columns of codes, one for each agency. Empty where the sheet is no such matrix. */
export function findCodeMatrix(
  columns: readonly SheetColumn[],
  agencies: WordList<string>,
): readonly { readonly agency: string; readonly column: SheetColumn }[] {
  const named = columns.filter(({ lines }) => agencies.meaning(lines.at(-1) ?? "") !== undefined);
  if (named.length < FEWEST_AGENCIES) return [];
  const known: { agency: string; column: SheetColumn }[] = [];
  const unknown: { agency: string; column: SheetColumn }[] = [];
  for (const column of columns) {
    const agency = column.lines.at(-1) ?? "";
    if (agency === "") continue;
    const isKnown = agencies.meaning(agency) !== undefined;
    const codes = shareOfCodes(column);
    if (codes !== null && codes < MOSTLY_CODES) continue;
    if (isKnown) known.push({ agency, column });
    else if (codes !== null && hasAttendance(column)) unknown.push({ agency, column });
  }
  const anyAttendance = known.some(({ column }) => hasAttendance(column));
  if (known.length < FEWEST_AGENCIES || !anyAttendance) return [];
  return [...known, ...unknown].sort((a, b) => a.column.index - b.column.index);
}

function shareOfCodes(column: SheetColumn): number | null {
  const { filled, texts } = column.profile;
  if (filled === 0) return null;
  let codes = 0;
  for (const [text, times] of texts) if (codeMeaning(text) !== undefined) codes += times;
  return codes / filled;
}

function hasAttendance(column: SheetColumn): boolean {
  const meanings = [...column.profile.texts.keys()].map(codeMeaning);
  return meanings.some((meaning) => meaning?.attended || meaning?.reportSent);
}
