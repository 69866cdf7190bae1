import { grouped } from "../../domain/grouped";
import { type Field, isKnown } from "../../domain/records/field";
import type { ReadingProblem } from "../../domain/records/readingProblem";
import type { DatasetName, Records } from "../../domain/records/records";
import { refKey } from "../../domain/records/refKey";
import type { RowSource } from "../../domain/records/source";
import type { Slices } from "../../domain/slices";
import type { SheetPart } from "../reading/sheetParts";
import { repeatOf, sheetsInOrder } from "./repeatedSheets";

/** Lists of which a second sheet may be a copy; conferences are brought together with more care. */
const LISTS = ["children", "participation", "indicators", "enquiries", "actions"] as const;
type ListName = (typeof LISTS)[number];
type Listed = Records[ListName][number];

/** What was read, without the rows of copies. */
interface WithoutCopies {
  readonly parts: readonly SheetPart[];
  readonly problems: readonly ReadingProblem[];
  /** Whether a problem is about a row that was left out: nothing is said of it. */
  readonly isOfCopy: (problem: ReadingProblem) => boolean;
}

/** Share of a sheet's rows that another has, and fewest of them, from which it is said to repeat it. */
const MOSTLY = 0.8;
const FEWEST = 2;

/**
 * Finds sheets that repeat the rows of another: said once for each. Of a copy that is hidden, or is called one, no row
 * counts that the other sheet has, whatever became of it since; of any other sheet that repeats, enquiries and actions
 * count once, since nothing else would tell that two rows are one.
 */
export function* repeatedRows(parts: readonly SheetPart[]): Slices<WithoutCopies> {
  const dropped = new Set<string>();
  const problems: ReadingProblem[] = [];
  for (const dataset of LISTS) {
    const sheets = sheetsInOrder<Listed>(parts, (records) => records[dataset]);
    if (sheets.length < 2) continue;
    const known = new Map<string, { readonly sheet: string; left: number }>();
    for (const sheet of sheets) {
      yield 0;
      const rows = sheet.rows.map((row) => ({ row, key: keyOf(dataset, row) }));
      const taken = new Map<string, number>();
      const repeated = rows.filter(({ key }) => {
        const first = key === undefined ? undefined : known.get(key);
        if (key === undefined || first === undefined) return false;
        const times = (taken.get(key) ?? 0) + 1;
        taken.set(key, times);
        return times <= first.left;
      });
      const [one] = repeated;
      const isCopy = repeated.length >= FEWEST && repeated.length >= rows.length * MOSTLY;
      if (one && isCopy && (sheet.isOld || !PUT_TOGETHER.has(dataset))) {
        const other = known.get(one.key ?? "")?.sheet ?? "";
        const repeats = { rows: repeated.length, of: rows.length };
        const [source] = one.row.sources;
        problems.push(repeatOf(dataset, KEYS[dataset][0], source, other, repeats));
        if (sheet.isOld || COUNTED_BY_ROW.has(dataset)) {
          for (const { row } of repeated) dropped.add(placeOf(dataset, row.sources[0]));
        }
      }
      for (const [key, own] of grouped(rows, ({ key }) => key)) {
        if (!known.has(key)) known.set(key, { sheet: sheet.name, left: own.length });
      }
    }
  }
  return {
    parts: dropped.size === 0 ? parts : parts.map((part) => without(part, dropped)),
    problems,
    isOfCopy: ({ dataset, source }) => dropped.has(placeOf(dataset, source)),
  };
}

/** What two sheets may say together: who was invited on one, who came on the other. */
const PUT_TOGETHER: ReadonlySet<ListName> = new Set<ListName>(["participation", "indicators"]);

/** What is counted row by row: children, agencies and families are each counted once, whatever rows they have. */
const COUNTED_BY_ROW: ReadonlySet<ListName> = new Set<ListName>(["enquiries", "actions"]);

/** Fields by which a row is found on another sheet: whose it is, and of when. Without the first of them it is not. */
const KEYS = {
  children: ["childRef", "familyRef", "planStart"],
  participation: ["conferenceRef", "agency"],
  indicators: ["familyRef", "childRef"],
  enquiries: ["familyRef", "childRef", "ref", "strategyDiscussion", "start", "referralDate"],
  actions: ["action", "owner", "setOn"],
} as const satisfies { readonly [Name in ListName]: readonly (keyof Records[Name][number])[] };

function keyOf(dataset: ListName, row: Listed): string | undefined {
  const fields: readonly string[] = KEYS[dataset];
  const values = fields.map((field) => keyPart((row as unknown as Fields)[field]));
  const [whose] = values;
  return whose === "" ? undefined : values.join("\n");
}

type Fields = Readonly<Record<string, Field<unknown> | undefined>>;

function keyPart(value: Field<unknown> | undefined): string {
  if (value === undefined || !isKnown(value)) return "";
  return typeof value === "string" ? (refKey(value) ?? "") : String(value);
}

function without(part: SheetPart, dropped: ReadonlySet<string>): SheetPart {
  const records = { ...part.records };
  for (const dataset of LISTS) {
    const rows: readonly Listed[] | undefined = records[dataset];
    const left = rows?.filter((row) => !dropped.has(placeOf(dataset, row.sources[0])));
    if (left && left.length !== rows?.length) Object.assign(records, { [dataset]: left });
  }
  return { ...part, records };
}

const placeOf = (dataset: DatasetName, { layout, row }: RowSource) =>
  `${dataset} ${row} ${layout.sheet}`;
