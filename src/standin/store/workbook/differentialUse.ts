import type * as model from "../model/workbook";
import type { WorkbookStore } from "../model/workbook";
import { nodeText } from "../xml/tree";

const REFERENCE = /[dD]xfId="(\d+)"/g;

/**
 * Knows how often the formats of conditional formats are used, so that one is given up with its
 * last user. Tables, filters and pivot tables use such formats, too.
 */
export class DifferentialUse implements model.DifferentialUse {
  private counts: Map<number, number> | null = null;

  constructor(private readonly workbook: WorkbookStore) {}

  /** Notes that a conditional format that used a format is gone. */
  release(id: number): void {
    const { styles } = this.workbook;
    if (id >= styles.differentialsRead || this.usersLeft(id) === 0) styles.freeDifferential(id);
  }

  private usersLeft(id: number): number {
    const counted = this.counts;
    this.counts ??= countUses(this.workbook);
    const left = (this.counts.get(id) ?? 0) - (counted === null ? 0 : 1);
    this.counts.set(id, left);
    return left;
  }
}

function countUses(workbook: WorkbookStore): Map<number, number> {
  const counts = new Map<number, number>();
  const look = (text: string): void => {
    for (const [, id] of text.matchAll(REFERENCE)) {
      counts.set(Number(id), (counts.get(Number(id)) ?? 0) + 1);
    }
  };
  const sheetParts = new Set(workbook.sheets.map(({ partName }) => partName));
  for (const sheet of workbook.sheets) look(nodeText(sheet.part.root));
  for (const part of workbook.file.partNames()) {
    if (part.endsWith(".xml") && !sheetParts.has(part)) look(workbook.file.text(part) ?? "");
  }
  return counts;
}
