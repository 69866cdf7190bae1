import { missingColumns, type Need } from "../../records/need";
import { label } from "../engine/cells";
import { notShown } from "../engine/leftOut";
import { notesOnNotUnderstood, unclearIn, withoutFalseZero } from "../engine/notUnderstood";
import type { Reporting } from "../engine/reporting";
import type { Concern, TableCell, TableRow, UnitRelation } from "../engine/table";
import type { Words } from "../engine/words";

/** One figure of a table that lists figures: its words and its number. */
export interface Line {
  readonly words: Words;
  /** What it tells in words that fit any period, where `words` name a day. */
  readonly inAnyPeriod?: string;
  readonly cell: TableCell;
  /** What it tells of; people where nothing is said. */
  readonly concerns?: Concern;
  /** Families, where the rows behind are those of their children. */
  readonly counts?: "families";
}

/** Figures that are worked out from the same columns. */
export interface LineFamily {
  /** What is not shown where a column is missing, in words: "Children on a plan". */
  readonly what: string;
  readonly needs: readonly Need[];
  readonly lines: (reporting: Reporting) => readonly Line[];
  /** What any reader knows of the units that these figures count. */
  readonly relations?: (reporting: Reporting) => readonly UnitRelation[];
}

/** A heading with the figures under it. */
export interface Section {
  readonly heading: string;
  readonly families: readonly LineFamily[];
}

/** The figures of all sections as rows, what is known of their units, and a note for each that lacks a column. */
export function rowsAndNotes(
  sections: readonly Section[],
  reporting: Reporting,
): {
  readonly rows: readonly TableRow[];
  readonly relations: readonly UnitRelation[];
  readonly notes: readonly Words[];
} {
  const rows: TableRow[] = [];
  const related: UnitRelation[] = [];
  const notes: Words[] = [];
  const counted: Need[] = [];
  for (const { heading, families } of sections) {
    const lines: Line[] = [];
    for (const { what, needs, lines: make, relations } of families) {
      const missing = missingColumns(reporting.available, needs);
      if (missing.length === 0) {
        lines.push(...withoutFalseZerosIn(make(reporting), needs, reporting));
        counted.push(...needs);
        related.push(...(relations?.(reporting) ?? []));
      } else {
        notes.push(notShown(what, missing));
      }
    }
    for (const [index, { words, inAnyPeriod, cell, concerns, counts }] of lines.entries()) {
      rows.push({
        cells: [label(words), cell],
        ...(inAnyPeriod !== undefined && { key: inAnyPeriod }),
        ...(index === 0 && { group: heading }),
        ...(concerns && { concerns }),
        ...(counts && { counts }),
      });
    }
  }
  return {
    rows,
    relations: related,
    notes: [...notes, ...notesOnNotUnderstood(counted, reporting)],
  };
}

function withoutFalseZerosIn(
  lines: readonly Line[],
  needs: readonly Need[],
  reporting: Reporting,
): readonly Line[] {
  if (unclearIn(needs, reporting).length === 0) return lines;
  return lines.map((line) => ({ ...line, cell: withoutFalseZero(line.cell) }));
}
