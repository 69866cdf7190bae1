import type { Setting } from "../../domain/paper/textWidth";

/** What a row of an inserted table is, for its looks. */
export type LineKind = "caption" | "subtitle" | "headings" | "group" | "body" | "total" | "note";

interface LineLooks {
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly fill?: string;
}

/** Letters of 10 points and more: printed at 80 per cent they are 8 points high. */
export const LOOKS: Readonly<Record<LineKind, LineLooks>> = {
  caption: { size: 12, bold: true },
  subtitle: { size: 10, italic: true },
  headings: { size: 10, bold: true, fill: "#DCE6F1" },
  group: { size: 10, bold: true, fill: "#F2F2F2" },
  body: { size: 10 },
  total: { size: 10, bold: true },
  note: { size: 10, italic: true },
};

/** How the words of a line are set, to measure them. */
export function sizeOf(kind: LineKind): Setting {
  const { size, bold = false } = LOOKS[kind];
  return { size, bold };
}
