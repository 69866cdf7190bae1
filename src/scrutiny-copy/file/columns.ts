import type { PublishedCell, PublishedTable } from "../../domain/disclosure/publication";
import { LANDSCAPE, type Paper, PORTRAIT } from "../../domain/paper/paper";
import { widestWord, widthOf } from "../../domain/paper/textWidth";
import { numberText } from "../../domain/text/numbers";
import { roomOf } from "./paper";

/** Points of the columns of a table, the paper that they fit on, and the size of its letters. */
export interface Columns {
  readonly paper: Paper;
  readonly widths: readonly number[];
  /** Points. */
  readonly size: number;
}

/** Upright where a table's words fit so, else lying, else in smaller letters; none smaller than 8 points. */
const WAYS: readonly (readonly [Paper, number])[] = [
  [PORTRAIT, 10],
  [LANDSCAPE, 10],
  [LANDSCAPE, 9],
  [LANDSCAPE, 8],
];

/** Points beside the text of a cell; a column of figures is never narrower. */
const BESIDE = 10;
const NARROWEST = 44;
/** Columns of labels and of words are at least so wide, unless all that they hold is shorter. */
const LABEL_AT_LEAST = 150;
const TEXT_AT_LEAST = 90;

/** Widths for a table, on paper of its own. No word is broken where there is room for it. */
export function columnsOf(table: PublishedTable): Columns {
  const tried = WAYS.map(([paper, size]) => {
    const needs = table.columns.map((heading, column) => needOf(table, heading, column, size));
    return { paper, size, needs, spare: paper.width - sum(needs.map(({ least }) => least)) };
  });
  const fitting = tried.find(({ spare }) => spare >= 0) ?? tried.at(-1);
  const { paper = LANDSCAPE, size = 8, needs = [] } = fitting ?? {};
  return { paper, size, widths: shared(needs, paper.width) };
}

interface Need {
  /** Points without which a word is broken. */
  readonly least: number;
  /** Points with which nothing wraps. */
  readonly most: number;
}

function needOf(table: PublishedTable, heading: string, column: number, size: number): Need {
  const bold = { size, bold: true };
  const cells = table.rows.flatMap(({ cells }) => cells[column] ?? []);
  const texts = cells.map((cell) => shownText(cell, table));
  const most = Math.max(...texts.map((text) => widthOf(text, bold)), NARROWEST) + BESIDE;
  const word = Math.max(
    widestWord(heading, bold),
    ...texts.map((text) => widestWord(text, { size })),
  );
  const ofWords = cells.some(({ format, value }) => format === "text" && isWords(value));
  const atLeast = column === 0 ? LABEL_AT_LEAST : ofWords ? TEXT_AT_LEAST : NARROWEST;
  const least = Math.max(word + BESIDE, Math.min(atLeast, most));
  return { least, most: Math.max(most, least) };
}

const isWords = (value: string | number | null): boolean =>
  typeof value === "string" && value.length > 8;

/** What a cell shows, near enough to measure it. */
export function shownText({ value, format }: PublishedCell, table: PublishedTable): string {
  if (typeof value !== "number") return value ?? "";
  if (format !== "percentage") return Number.isInteger(value) ? numberText(value) : String(value);
  return `${(value * 100).toFixed(table.percentageDecimals ?? 0)}%`;
}

/** Shares out what is left over the least: to the columns that would wrap, and then to all. */
function shared(needs: readonly Need[], width: number): readonly number[] {
  const spare = width - sum(needs.map(({ least }) => least));
  if (spare < 0) return needs.map(({ least }) => (least * width) / (width - spare));
  const wanted = sum(needs.map(({ least, most }) => most - least));
  const given = Math.min(spare, wanted);
  const widths = needs.map(
    ({ least, most }) => least + (wanted === 0 ? 0 : ((most - least) / wanted) * given),
  );
  const rest = (spare - given) / needs.length;
  return widths.map((each) => each + Math.min(rest, MOST_OF_THE_REST));
}

/** Points that a column of figures gets at most beyond what it needs: figures far apart are hard to compare. */
const MOST_OF_THE_REST = 36;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** The room of several columns for a text that runs over them, in points. */
export const roomOver = (widths: readonly number[]): number => roomOf(sum(widths));
