import { digestOf } from "../../domain/text/digest";
import { MADE_BY_US } from "../base/sheets";
import { FINDING_COLUMNS } from "./findingRow";

/** What the mark on the findings sheet remembers of the lines above the findings. */
export interface TopMark {
  readonly lines: number;
  /** Of what was written there; `null` while it is being written over. */
  readonly digest: string | null;
}

const BEHIND = /: (\d+) lines above the findings, (?:as written ([0-9a-f]{16})|being written)$/;

/** What a mark's comment says of the lines above the findings; `null` where it says nothing of them. */
export function topOfComment(comment: string): TopMark | null {
  const found = BEHIND.exec(comment);
  return found === null ? null : { lines: Number(found[1]), digest: found[2] ?? null };
}

/** The comment that says it. */
export function commentOn({ lines, digest }: TopMark): string {
  const how = digest === null ? "being written" : `as written ${digest}`;
  return `${MADE_BY_US}: ${lines} lines above the findings, ${how}`;
}

/** A digest of what cells hold: it tells whether anyone wrote among them. */
export function digestOfCells(values: readonly (readonly unknown[])[]): string {
  return digestOf(JSON.stringify(values));
}

/** Whether nobody wrote among the lines above the findings since we did. */
export function isAsWritten({ digest }: TopMark, values: readonly (readonly unknown[])[]): boolean {
  return digest === null || digest === digestOfCells(values);
}

/** The cells above the findings, from the one that is marked. */
export function topCells(marked: Excel.Range, lines: number): Excel.Range {
  return marked.getAbsoluteResizedRange(lines, FINDING_COLUMNS.length);
}
