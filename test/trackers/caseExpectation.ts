import type { Report } from "../../src/cli/report";

/** A wanted value: itself, a list of allowed ones, `"/a pattern/"`, or anything else than some. Capitals do not matter. */
type Wanted =
  | string
  | number
  | boolean
  | null
  | readonly Wanted[]
  | { readonly not: readonly Wanted[] };

interface WantedFinding {
  readonly code?: Wanted;
  readonly outcome?: Wanted;
  readonly severity?: Wanted;
  readonly sheet?: Wanted;
  readonly cell?: Wanted;
  readonly limit?: Wanted;
  readonly daysLate?: Wanted;
  readonly text?: string | readonly string[];
}

interface WantedCell {
  readonly id: string;
  readonly row?: Wanted;
  readonly column: Wanted;
  readonly value: Wanted;
  readonly optional?: boolean;
}

interface WantedRows {
  readonly id: string;
  readonly row?: Wanted;
  readonly rows?: Wanted;
  readonly says?: string;
}

/** What must come out of one small tracker; what is not asked for is left open. */
export interface Expectation {
  readonly exit?: readonly number[];
  readonly say?: readonly string[];
  readonly notSay?: readonly string[];
  readonly find?: readonly WantedFinding[];
  readonly notFind?: readonly WantedFinding[];
  readonly counts?: Readonly<Record<string, Wanted>>;
  readonly tables?: readonly WantedCell[];
  readonly tableRows?: readonly WantedRows[];
  readonly anyOf?: readonly Expectation[];
}

/** One small tracker with its right answers. */
export interface TrackerCase extends Expectation {
  readonly name: string;
  readonly file: string;
  readonly asAt: string;
  readonly situation: string;
}

/** What came out of it. */
export interface CaseOutcome {
  readonly exitCode: number;
  readonly said: string;
  readonly report: Report | null;
}

type ReportedFinding = Report["findings"][number];
type ReportedTable = Report["tables"][number];

/** Everything in which an outcome falls short of what is expected, in words; nothing where it is right. */
export function shortcomings(wanted: Expectation, seen: CaseOutcome): readonly string[] {
  const { exit, say = [], notSay = [], anyOf } = wanted;
  const ways = anyOf?.map((way) => shortcomings(way, seen)) ?? [[]];
  return [
    ...(exit !== undefined && !exit.includes(seen.exitCode) ? [`exit ${seen.exitCode}`] : []),
    ...say
      .filter((words) => !pattern(words).test(seen.said))
      .map((words) => `does not say ${words}`),
    ...notSay.filter((words) => pattern(words).test(seen.said)).map((words) => `says ${words}`),
    ...inReport(wanted, seen.report),
    ...(ways.some((way) => way.length === 0) ? [] : [`none of: ${JSON.stringify(ways)}`]),
  ];
}

function inReport(wanted: Expectation, report: Report | null): readonly string[] {
  const { counts = {}, find = [], notFind = [], tableRows = [], tables = [] } = wanted;
  const asked = [find, notFind, tables, tableRows, Object.keys(counts)].some(
    (one) => one.length > 0,
  );
  if (report === null) return asked ? ["no report"] : [];
  return [
    ...find
      .filter((one) => !report.findings.some((found) => fits(found, one)))
      .map((one) => `no finding ${JSON.stringify(one)}`),
    ...notFind.flatMap((one) => {
      const wrong = report.findings.find((found) => fits(found, one));
      return wrong ? [`found ${wrong.code} at ${wrong.cell}: ${wrong.sentence}`] : [];
    }),
    ...Object.entries(counts).flatMap(([key, value]) => {
      const found: unknown = Reflect.get(report.counts, key);
      return agrees(found, value) ? [] : [`counts.${key} is ${JSON.stringify(found)}`];
    }),
    ...tables.flatMap((one) => cellShort(report, one)),
    ...tableRows.flatMap((one) => rowsShort(report, one)),
  ];
}

function fits(found: ReportedFinding, { text = [], ...wanted }: WantedFinding): boolean {
  const words = `${found.record ?? ""} ${found.sentence}`;
  return (
    Object.entries(wanted).every(([name, value]) => agrees(Reflect.get(found, name), value)) &&
    [text].flat().every((one) => pattern(one).test(words))
  );
}

function cellShort(
  report: Report,
  { column, id, optional = false, row, value }: WantedCell,
): readonly string[] {
  const table = report.tables.find((one) => one.id === id);
  const line = table && lineOf(table, row);
  if (!table || !line) return optional ? [] : [`${id} has no row ${JSON.stringify(row)}`];
  const at =
    typeof column === "number"
      ? column
      : table.columns.findIndex((heading) => agrees(heading, column));
  return agrees(line[at], value)
    ? []
    : [`${id}, ${String(line[0])} is ${JSON.stringify(line[at])}`];
}

function lineOf({ rows }: ReportedTable, row: Wanted | undefined) {
  return typeof row === "number" ? rows[row] : rows.find(([first]) => agrees(first, row ?? ""));
}

function rowsShort(report: Report, { id, row, rows, says }: WantedRows): readonly string[] {
  const table = report.tables.find((one) => one.id === id);
  if (!table) return [`no table ${id}`];
  if (says !== undefined && !pattern(says).test(JSON.stringify(table)))
    return [`${id} does not say ${says}`];
  const found = row === undefined ? table.rows : table.rows.filter(([first]) => agrees(first, row));
  return rows === undefined || agrees(found.length, rows) ? [] : [`${id} has ${found.length} rows`];
}

function agrees(found: unknown, wanted: Wanted): boolean {
  if (Array.isArray(wanted)) return wanted.some((one: Wanted) => agrees(found, one));
  if (isUnwanted(wanted)) return !wanted.not.some((one) => agrees(found, one));
  if (wanted === null || found === null || found === undefined) return (found ?? null) === wanted;
  if (typeof wanted === "string" && /^\/.*\/$/s.test(wanted)) {
    return pattern(wanted.slice(1, -1)).test(String(found));
  }
  return plain(found) === plain(wanted);
}

function isUnwanted(wanted: Wanted): wanted is { readonly not: readonly Wanted[] } {
  return typeof wanted === "object" && wanted !== null && "not" in wanted;
}

const plain = (value: unknown): string => String(value).trim().replace(/\s+/g, " ").toLowerCase();
const pattern = (words: string): RegExp => new RegExp(words, "iu");
