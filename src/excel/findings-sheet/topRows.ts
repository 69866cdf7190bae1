import type { Setting } from "../../domain/paper/textWidth";
import { wrapped } from "../../domain/paper/wrapped";
import { FINDING_COLUMNS } from "./findingRow";
import type { FindingsSummary, SummaryLine } from "./summary";

/** The sheet's name, and its title. */
export const TITLE = "Conference Check findings";

/** What a line above the findings is, for its looks. */
export type TopKind = "title" | "words" | "verdict" | "headings" | "numbers" | "note" | "blank";

/** A line above the findings: as many cells as the findings have columns. */
export interface TopRow {
  readonly kind: TopKind;
  readonly cells: readonly (string | number)[];
  /** Whether it is printed on the page of the line after it. */
  readonly keptWithNext: boolean;
}

/** What stands above the findings, and the lines of it that the chart shows. */
export interface Top {
  readonly rows: readonly TopRow[];
  /** Headings and numbers of the timescales, from 0, the last exclusive; `null` where there are none. */
  readonly timescales: { readonly from: number; readonly to: number } | null;
}

/** How the words of each kind of line are set. */
export const TOP_LOOKS: Readonly<Record<TopKind, Setting & { readonly height: number }>> = {
  title: { size: 14, bold: true, height: 22 },
  words: { size: 10, height: 15 },
  verdict: { size: 12, bold: true, height: 20 },
  headings: { size: 10, bold: true, height: 16 },
  numbers: { size: 10, height: 15 },
  note: { size: 10, height: 15 },
  blank: { size: 10, height: 15 },
};

/** Lines beside the timescales that the chart needs. */
const CHART_LINES = 12;

const COLUMNS = FINDING_COLUMNS.length;

/** The first column of what stands on the right: the chart, and the findings by check. */
export const RIGHT = 5;

/** Points of the sheet's width; what is written to its end may be set wider. */
const ROOM = FINDING_COLUMNS.reduce((sum, { width }) => sum + width, 0) - 20;

/** Lays out what stands above the findings. */
export function topOf(summary: FindingsSummary): Top {
  const head = [
    row("title", [TITLE]),
    ...inLines("words", summary.about),
    ...inLines("verdict", summary.verdict),
    ...summary.remarks.flatMap((remark) => inLines("words", remark)),
    BLANK,
  ];
  const timescales = linesOf("By timescale", summary.timescales);
  const beside = timescales.length === 0 ? [] : padded(timescales, CHART_LINES);
  const months = linesOf("By month", summary.months);
  const checks = checksOf(summary);
  const below = padded(months, checks.length).map((one, at) => withRight(one, checks[at]));
  const rows = [
    ...head,
    ...together(beside),
    ...(beside.length > 0 ? [BLANK] : []),
    ...together(below),
    ...(below.length > 0 ? [BLANK] : []),
    ...summary.notes.flatMap((note) => inLines("note", note)),
    ...(summary.notes.length > 0 ? [BLANK] : []),
  ];
  const from = head.length;
  return { rows, timescales: beside.length > 0 ? { from, to: from + timescales.length } : null };
}

const row = (kind: TopKind, cells: readonly (string | number)[]): TopRow => ({
  kind,
  cells: Array.from({ length: COLUMNS }, (_, at) => cells[at] ?? ""),
  keptWithNext: false,
});

const BLANK = row("blank", []);

const inLines = (kind: TopKind, text: string): readonly TopRow[] =>
  wrapped(text, ROOM, TOP_LOOKS[kind]).map((line) => row(kind, [line]));

function linesOf(heading: string, lines: readonly SummaryLine[]): readonly TopRow[] {
  if (lines.length === 0) return [];
  return [
    row("headings", [heading, "Late", "In time", "Other", "Out of"]),
    ...lines.map(({ label, counts }) =>
      counts === null
        ? row("numbers", [label, "", "", "", "not counted"])
        : row("numbers", [label, counts.late, counts.inTime, counts.other, counts.of]),
    ),
  ];
}

function checksOf({ checks }: FindingsSummary): readonly TopRow[] {
  if (checks.length === 0) return [];
  return [
    row("headings", ["By check", "Findings"]),
    ...checks.map(({ title, findings }) => row("numbers", [title, findings])),
  ];
}

function padded(rows: readonly TopRow[], lines: number): readonly TopRow[] {
  const missing = Math.max(0, lines - rows.length);
  return [...rows, ...Array.from({ length: missing }, () => BLANK)];
}

/** A line with another on its right; blank on the left, it is what the other is. */
function withRight(left: TopRow, right: TopRow | undefined): TopRow {
  if (right === undefined) return left;
  const cells = [...left.cells.slice(0, RIGHT), ...right.cells.slice(0, COLUMNS - RIGHT)];
  return { ...left, kind: left.kind === "blank" ? right.kind : left.kind, cells };
}

function together(rows: readonly TopRow[]): readonly TopRow[] {
  return rows.map((one, at) => ({ ...one, keptWithNext: at < rows.length - 1 }));
}
