import type { CodeMeaning } from "../../snapshot/values/codeMeanings";
import { type CodeList, codeList } from "../codes/codeList";
import { codesAmong, keyFor } from "../codes/keyFor";
import type { ReadingContext } from "../columns/readingContext";
import type { SaidColumns } from "../columns/saidColumns";
import type { SheetColumn } from "../columns/sheetColumns";

/** A column of codes and the agency that its heading names. */
export interface CodeColumn {
  readonly agency: string;
  readonly column: SheetColumn;
}

/** Columns of codes, one for each agency, and what the codes mean. */
export interface CodeMatrix {
  readonly agencies: readonly CodeColumn[];
  readonly codes: CodeList;
}

/** What the team said of a sheet's codes and columns. */
export interface SaidOfCodes {
  readonly columns: SaidColumns;
  readonly codes: Readonly<Record<string, CodeMeaning>>;
}

/** Fewest agencies that make a matrix. */
export const FEWEST_AGENCIES = 3;

/** Share of a column's cells that must be codes. */
const MOSTLY_CODES = 0.8;
/** The same of all columns together, where codes are left that nobody has explained. */
const HALF_CODES = 0.5;

/** Longest text that could be a code that nobody has explained yet. */
const LONGEST_CODE = 4;

/** Finds the columns of codes, one for each agency; `null` where the sheet is no such matrix. */
export function findCodeMatrix(
  context: ReadingContext,
  columns: readonly SheetColumn[],
  said: SaidOfCodes,
): CodeMatrix | null {
  const told = columns.flatMap((column): readonly CodeColumn[] => {
    const saying = said.columns.get(column);
    return saying?.is === "agency" && saying.part === "code"
      ? [{ agency: saying.agency, column }]
      : [];
  });
  const open = columns.filter((column) => !said.columns.has(column) && lastLine(column) !== "");
  const named = open.filter((column) => context.isAgency(lastLine(column)));
  if (told.length === 0 && named.length < FEWEST_AGENCIES) return null;
  const codes = codesOf(context, [...told.map(({ column }) => column), ...named], said.codes);
  const found = foundColumns(open, context, codes);
  if (told.length === 0 && found.length === 0) return null;
  const agencies = [...told, ...found].sort((a, b) => a.column.index - b.column.index);
  return { agencies, codes };
}

function codesOf(
  context: ReadingContext,
  columns: readonly SheetColumn[],
  confirmed: Readonly<Record<string, CodeMeaning>>,
): CodeList {
  const [first] = columns;
  if (first === undefined) return codeList(confirmed, []);
  const coded = {
    sheet: first.grid.snapshot.name,
    columns: new Set(columns.map(({ column }) => column)),
    used: codesAmong(columns.flatMap(textsOf)),
  };
  return codeList(confirmed, keyFor(coded, context.keys()));
}

/** Columns that hold codes; of a matrix, also those of known agencies whose codes nobody has explained. */
function foundColumns(
  columns: readonly SheetColumn[],
  { isAgency }: ReadingContext,
  codes: CodeList,
): readonly CodeColumn[] {
  const known: CodeColumn[] = [];
  const unknown: CodeColumn[] = [];
  const unexplained: CodeColumn[] = [];
  for (const column of columns) {
    const agency = lastLine(column);
    const isKnown = isAgency(agency);
    const share = shareOf(column, (text) => codes.meaning(text) !== undefined);
    if (share === null || share >= MOSTLY_CODES) {
      if (isKnown) known.push({ agency, column });
      else if (share !== null && hasAttendance(column, codes)) unknown.push({ agency, column });
    } else if (isKnown && (shareOf(column, couldBeCode) ?? 0) >= MOSTLY_CODES) {
      unexplained.push({ agency, column });
    }
  }
  const named = [...known, ...unexplained];
  const anyAttendance = named.some(({ column }) => hasAttendance(column, codes));
  const enough = known.length >= FEWEST_AGENCIES || partlyExplained(named, codes);
  return enough && anyAttendance ? [...named, ...unknown] : [];
}

/** Whether most of what many agencies' columns hold are codes, though no column alone is clear enough. */
function partlyExplained(named: readonly CodeColumn[], codes: CodeList): boolean {
  if (named.length < FEWEST_AGENCIES) return false;
  const shares = named.map(
    ({ column }) => shareOf(column, (text) => codes.meaning(text) !== undefined) ?? 0,
  );
  return shares.reduce((sum, share) => sum + share, 0) > named.length * HALF_CODES;
}

const lastLine = ({ lines }: SheetColumn) => lines.at(-1) ?? "";

const couldBeCode = (text: string) => text.length <= LONGEST_CODE;

function textsOf({ profile: { texts, numbers } }: SheetColumn): readonly string[] {
  return [...texts.keys(), ...new Set(numbers.map(String))];
}

function shareOf({ profile }: SheetColumn, holds: (text: string) => boolean): number | null {
  const { filled, texts, numbers } = profile;
  if (filled === 0) return null;
  let cells = numbers.filter((number) => holds(String(number))).length;
  for (const [text, times] of texts) if (holds(text)) cells += times;
  return cells / filled;
}

function hasAttendance(column: SheetColumn, codes: CodeList): boolean {
  return textsOf(column).some((text) => {
    const says = codes.meaning(text)?.says;
    return says?.attended || says?.reportSent;
  });
}
