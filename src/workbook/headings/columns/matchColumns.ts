import type { DatasetName } from "../../../domain/records/records";
import { FIELDS } from "../fields";
import type { FieldDefinition } from "../fields/field";
import { fieldPlace } from "../scoring/headingScorer";
import { bestAssignment } from "./bestAssignment";
import { TELLING_KINDS } from "./contents";
import type { SheetColumn } from "./sheetColumns";

/** Below this a match is asked about, not assumed. */
export const SURE_ENOUGH = 0.55;

/** Below this a match is not even worth asking. */
const WORTH_ASKING = 0.4;

/** What a heading is worth where the column is empty: nothing speaks against it. */
const EMPTY_COLUMN = 0.95;

/** Share of a match that rests on the heading alone; the contents decide the rest. */
const HEADING_ALONE = 0.5;

/** What contents alone are worth at most, where they are words of one field only. */
const CONTENTS_ALONE = 0.68;

/** A heading of which only the lower lines are meant is a little less sure. */
const LOWER_LINES = 0.97;

/** Why a column was taken for a field. */
export type MatchReason =
  | "exact name"
  | "synonym"
  | "similar name"
  | "contents"
  | "beside the others"
  | "confirmed";

/** A field and the column it was matched with. */
export interface Match {
  readonly field: string;
  readonly definition: FieldDefinition;
  readonly column: SheetColumn;
  /** 0–1. */
  readonly confidence: number;
  readonly because: MatchReason;
}

/** What the team confirmed: the column of a field, or `null` where the sheet does not have the field. */
export type ConfirmedColumns = ReadonlyMap<string, SheetColumn | null>;

const NOTHING_CONFIRMED: ConfirmedColumns = new Map();

/** The best one-to-one matching of a dataset's fields with a sheet's columns. */
export interface Matching {
  readonly sure: readonly Match[];
  readonly asked: readonly Match[];
}

/** A heading that is a field's own name or a synonym, spelling and a line above it aside. */
const NAMES_FIELD = 0.95;

/**
 * The columns whose headings name a field that no column was taken for, whatever their cells hold: they are read, so
 * that every cell that is not understood is told. They say nothing of what the sheet is.
 */
export function namedAlone(
  dataset: DatasetName,
  { sure }: Matching,
  free: readonly SheetColumn[],
): readonly Match[] {
  const fields = new Set(sure.map(({ field }) => field));
  const taken = new Set<SheetColumn>();
  const named: Match[] = [];
  for (const [field, definition] of Object.entries(FIELDS[dataset])) {
    if (fields.has(field)) continue;
    const column = free.find(
      (one) => !taken.has(one) && isNamed(dataset, field, one) && one.profile.filled > 0,
    );
    if (column === undefined) continue;
    taken.add(column);
    const [score] = column.scores;
    const because = score?.[fieldPlace(dataset, field)]?.because ?? "synonym";
    named.push({ field, definition, column, confidence: SURE_ENOUGH, because });
  }
  return named;
}

/** Whether a column's heading is a field's own name or a synonym. */
export function isNamed(dataset: DatasetName, field: string, { scores }: SheetColumn): boolean {
  return (scores[0]?.[fieldPlace(dataset, field)]?.similarity ?? 0) >= NAMES_FIELD;
}

/**
 * Finds the best matching overall, by headings and contents. What was confirmed stands; matches below
 * `WORTH_ASKING` are dropped.
 */
export function matchColumns(
  dataset: DatasetName,
  fields: Readonly<Record<string, FieldDefinition>>,
  columns: readonly SheetColumn[],
  confirmed: ConfirmedColumns = NOTHING_CONFIRMED,
): Matching {
  const settled: Match[] = [];
  const open: (readonly [string, FieldDefinition])[] = [];
  for (const [field, definition] of Object.entries(fields)) {
    const column = confirmed.get(field);
    if (column === undefined) open.push([field, definition]);
    else if (column !== null) {
      settled.push({ field, definition, column, confidence: 1, because: "confirmed" });
    }
  }
  const taken = new Set(settled.map(({ column }) => column));
  const free = columns.filter((column) => !taken.has(column));
  const candidates = open.map(([field, definition]) => {
    const place = fieldPlace(dataset, field);
    return free.map((column) => judge(place, field, definition, column));
  });
  const scores = candidates.map((row, i) => row.map((match) => worth(match, i / open.length)));
  const places = assignCrowded(scores);
  const matches = candidates.flatMap((row, i) => row[places[i] ?? -1] ?? []);
  return {
    sure: [...settled, ...matches.filter(({ confidence }) => confidence >= SURE_ENOUGH)],
    asked: matches.filter(({ confidence }) => confidence < SURE_ENOUGH),
  };
}

/** What a match that is only asked about counts against those that are assumed: it displaces none of them. */
const ASKED = 0.01;

/** How much earlier fields come first where a column fits two alike. */
const EARLIER = 0.001;

/**
 * What a match counts for in the assignment; `later` is its field's place among the fields, 0–1. A sure match counts
 * more than two middling ones that would part its column and its field.
 */
function worth(match: Match | null, later: number): number {
  if (match === null) return 0;
  const { confidence } = match;
  return confidence < SURE_ENOUGH ? confidence * ASKED : confidence ** 3 - later * EARLIER;
}

/** Whether any heading is a little like each of the fields that a dataset cannot do without. */
export function couldBe(dataset: DatasetName, columns: readonly SheetColumn[]): boolean {
  return Object.entries(FIELDS[dataset]).every(([field, { required, kind }]) => {
    if (!required || TELLING_KINDS.has(kind)) return true;
    const place = fieldPlace(dataset, field);
    return columns.some(({ scores }) =>
      scores.some((score) => (score[place]?.similarity ?? 0) >= WORTH_ASKING),
    );
  });
}

/** Assigns only the rows and columns that have any score at all. */
function assignCrowded(scores: readonly (readonly number[])[]): readonly number[] {
  const rows = scores.flatMap((row, i) => (row.some((score) => score > 0) ? [i] : []));
  const width = scores[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) =>
    scores.some((row) => (row[i] ?? 0) > 0),
  );
  const assigned = bestAssignment(rows.map((row) => columns.map((i) => scores[row]?.[i] ?? 0)));
  const places = scores.map(() => -1);
  rows.forEach((row, i) => {
    places[row] = columns[assigned[i] ?? -1] ?? -1;
  });
  return places;
}

function judge(
  place: number,
  field: string,
  definition: FieldDefinition,
  column: SheetColumn,
): Match | null {
  let similarity = 0;
  let because: Match["because"] = "similar name";
  column.scores.forEach((scores, i) => {
    const score = scores[place];
    const worth = (score?.similarity ?? 0) * (i === 0 ? 1 : LOWER_LINES);
    if (score && worth > similarity) {
      similarity = worth;
      because = score.because;
    }
  });
  let confidence = 0;
  if (similarity >= WORTH_ASKING) {
    const fit = fitOfMany(column, definition);
    confidence =
      similarity * (fit === null ? EMPTY_COLUMN : HEADING_ALONE + (1 - HEADING_ALONE) * fit);
  }
  if (confidence < SURE_ENOUGH && TELLING_KINDS.has(definition.kind)) {
    const told = tellingContents(definition, column) * CONTENTS_ALONE;
    if (told > confidence) {
      confidence = told;
      because = "contents";
    }
  }
  return confidence < WORTH_ASKING ? null : { field, definition, column, confidence, because };
}

/** How well contents fit, where few cells say little: as if one more of them fitted. */
function fitOfMany(column: SheetColumn, { kind }: FieldDefinition): number | null {
  const fit = column.fit(kind);
  if (fit === null || fit === 1) return fit;
  const { filled } = column.profile;
  return (fit * filled + 1) / (filled + 1);
}

/** Most different words that a column of known words can have. */
const MOST_WORDS = 40;

/** How surely contents alone tell a field: words of its kind, and more than letters that could be any. */
function tellingContents(definition: FieldDefinition, column: SheetColumn): number {
  const { filled, texts } = column.profile;
  if (filled < 3 || texts.size === 0 || texts.size > MOST_WORDS) return 0;
  const fit = column.fit(definition.kind) ?? 0;
  if (fit < 0.8 || (column.fit("yes or no") ?? 0) > 0.2) return 0;
  let inWords = 0;
  for (const [text, times] of texts) if (text.length >= 3) inWords += times;
  return inWords * 2 > filled ? fit : 0;
}
