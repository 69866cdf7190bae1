import type { WordList } from "../../snapshot/values/wordList";
import type { SaidColumns } from "../columns/saidColumns";
import type { SheetColumn } from "../columns/sheetColumns";
import type { AgencyPart } from "../profile";
import { headingWords } from "../scoring/headingWords";

/** The columns of one agency in a matrix. */
export interface AgencyColumns {
  /** The agency as the heading has it. */
  readonly agency: string;
  readonly parts: ReadonlyMap<AgencyPart, SheetColumn>;
}

/** Fewest known agencies, and fewest columns, that make a matrix. */
const FEWEST_AGENCIES = 2;
const FEWEST_COLUMNS = 4;

/** Share of a column's cells that must be a yes or a no. */
const MOSTLY_YES_OR_NO = 0.5;

/** "GP - Invited", "GP (att)": the agency and its part in one line. */
const IN_ONE_LINE =
  /^(.+?)[\s:\-–/(]+(inv(?:ited|ite|itation)?|att(?:ended|endance|end)?|present|rep(?:ort)?(?: sent| received)?|rpt|sent report)\.?\)?\??$/i;

const COULD_BE_PART = /inv|att|present|rep|rpt|^[iar]$/i;

/**
 * Columns of a matrix of agencies: "HEALTH" over "GP" over "Inv | Att | Rep", or "GP - Inv | GP - Att" in one
 * row. Columns that the team spoke of are what it said. Empty where the sheet is no such matrix.
 */
export function findAgencyMatrix(
  columns: readonly SheetColumn[],
  agencies: WordList<string>,
  said: SaidColumns,
): readonly AgencyColumns[] {
  const found = new Map<string, Map<AgencyPart, SheetColumn>>();
  for (const column of columns) {
    const cell = said.has(column) ? toldPart(column, said) : foundPart(column);
    if (cell === null) continue;
    const parts = found.get(cell.agency) ?? new Map<AgencyPart, SheetColumn>();
    if (!parts.has(cell.part)) parts.set(cell.part, column);
    found.set(cell.agency, parts);
  }
  const told = columns.some((column) => toldPart(column, said) !== null);
  const known = [...found.keys()].filter((agency) => agencies.meaning(agency) !== undefined);
  const cells = [...found.values()].reduce((sum, parts) => sum + parts.size, 0);
  const isMatrix = known.length >= FEWEST_AGENCIES && known.length * 2 >= found.size;
  if (!told && (!isMatrix || cells < FEWEST_COLUMNS)) return [];
  return [...found].map(([agency, parts]) => ({ agency, parts }));
}

interface PartOfAgency {
  readonly agency: string;
  readonly part: AgencyPart;
}

function toldPart(column: SheetColumn, said: SaidColumns): PartOfAgency | null {
  const saying = said.get(column);
  if (saying?.is !== "agency" || saying.part === "code") return null;
  return { agency: saying.agency, part: saying.part };
}

function foundPart(column: SheetColumn): PartOfAgency | null {
  const cell = agencyAndPart(column.lines);
  if (cell === null) return null;
  return (column.fit("invitation") ?? 1) < MOSTLY_YES_OR_NO ? null : cell;
}

function agencyAndPart(lines: readonly string[]): PartOfAgency | null {
  const leaf = lines.at(-1) ?? "";
  if (!COULD_BE_PART.test(leaf)) return null;
  const above = lines.at(-2);
  const part = partOf(leaf);
  if (part !== null) return above === undefined ? null : { agency: above, part };
  const inOneLine = IN_ONE_LINE.exec(leaf);
  const itsPart = inOneLine && partOf(inOneLine[2] ?? "");
  return itsPart ? { agency: inOneLine[1] ?? "", part: itsPart } : null;
}

function partOf(text: string): AgencyPart | null {
  const words = headingWords(text).map(({ word }) => word);
  if (words.length === 1 && words[0] === "invited") return "invited";
  if (words.length === 1 && words[0] === "attended") return "attended";
  const rest = words.filter((word) => !["sent", "received", "only"].includes(word));
  if (rest.length === 1 && rest[0] === "report") return "reportSent";
  return PART_LETTERS.get(text.toUpperCase()) ?? null;
}

const PART_LETTERS = new Map<string, AgencyPart>([
  ["I", "invited"],
  ["A", "attended"],
  ["R", "reportSent"],
]);
