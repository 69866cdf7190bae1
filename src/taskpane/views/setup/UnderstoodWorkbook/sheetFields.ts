import { FIELD_TITLES } from "../../../../domain/records/fieldTitles";
import type { ColumnMatch, UnderstoodSheet } from "../../../../workflows/understandWorkbook";

/** A field of a sheet's dataset and the column it was found in, if any. */
export interface SheetField {
  readonly field: string;
  readonly title: string;
  readonly match: ColumnMatch | null;
  /** The match is too unsure to be assumed and waits for the person's word. */
  readonly asked: boolean;
}

/** The fields that say whose row it is, where agencies or indicators stand side by side. */
const OF_A_MATRIX: ReadonlySet<string> = new Set(["conferenceRef", "familyRef", "childRef"]);

/**
 * All fields of the sheet's dataset: first those that are asked about, then those found, then the rest. Of a
 * matrix only those that say whose row it is.
 */
export function sheetFields(sheet: UnderstoodSheet): readonly SheetField[] {
  const asked = sheet.asked.map((match) => fieldOf(match, true));
  const found = sheet.matches.flatMap((match) => (match.saying ? [] : fieldOf(match, false)));
  const named = new Set([...asked, ...found].map(({ field }) => field));
  const rest = Object.entries(FIELD_TITLES[sheet.dataset])
    .filter(([field]) => !named.has(field))
    .filter(([field]) => sheet.layout === "list" || OF_A_MATRIX.has(field))
    .map(([field, title]) => ({ field, title, match: null, asked: false }));
  return [...asked, ...found, ...rest];
}

const fieldOf = (match: ColumnMatch, asked: boolean): SheetField => ({
  field: match.field,
  title: match.fieldTitle,
  match,
  asked,
});

/** Every heading of the sheet in the order of its columns, each once. */
export function headingsOf(sheet: UnderstoodSheet): readonly string[] {
  const columns = [...sheet.matches, ...sheet.asked, ...sheet.unmatched];
  const inOrder = columns.toSorted((one, other) => one.column - other.column);
  return [...new Set(inOrder.map(({ heading }) => heading))];
}

/**
 * How sure a match is, in words.
 * @example sureness({ because: "synonym", confidence: 0.93 }) //=> "another name for it, 93% sure"
 */
export function sureness({ because, confidence }: Pick<ColumnMatch, "because" | "confidence">) {
  const reasons: Record<ColumnMatch["because"], string> = {
    "exact name": "the very name",
    synonym: "another name for it",
    "similar name": "a similar name",
    contents: "what the column holds",
    "beside the others": "it stands among the agencies",
    confirmed: "confirmed by you",
  };
  return because === "confirmed"
    ? reasons.confirmed
    : `${reasons[because]}, ${Math.floor(confidence * 100)}% sure`;
}
