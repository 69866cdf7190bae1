import { beforeAll, describe, expect, it } from "@jest/globals";
import type { PublishedCell, PublishedTable } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import { widestWord } from "../../../src/domain/paper/textWidth";
import { buildTables } from "../../../src/domain/tables/build";
import { chartsOf } from "../../../src/domain/tables/engine/charts";
import { columnsOf, shownText } from "../../../src/scrutiny-copy/file/columns";
import { roomOf } from "../../../src/scrutiny-copy/file/paper";
import { tablePage } from "../../../src/scrutiny-copy/file/tablePage";
import { sampleInput } from "../../domain/tables/sample";

let tables: readonly PublishedTable[] = [];
beforeAll(async () => {
  tables = publish(buildTables(await sampleInput()).tables, "show every number").tables;
});

const page = (table: PublishedTable) =>
  tablePage(
    { name: "T", title: "Appendix", subtitle: "2013-14", footer: "", lines: [], table },
    table,
  );
const textOf = (cell: PublishedCell | undefined, table: PublishedTable) =>
  cell ? shownText(cell, table) : "";
/** Points of A4 between margins of 0.6 inch, in letters of Arial. */
const WIDTH = { portrait: 508, landscape: 755 };

describe("every table of the sample on paper", () => {
  it("is no wider than its page, in letters of 8 points or more", () => {
    for (const table of tables) {
      const { paper, widths, size } = columnsOf(table);
      const width = widths.reduce((sum, each) => sum + each, 0);
      expect([table.id, width]).toEqual([table.id, Math.min(width, paper.width + 0.01)]);
      expect(width).toBeLessThanOrEqual(paper.landscape ? WIDTH.landscape : WIDTH.portrait);
      expect(size).toBeGreaterThanOrEqual(8);
      for (const { cells } of page(table).rows)
        for (const { look } of cells) expect(look.size ?? 10).toBeGreaterThanOrEqual(8);
    }
  });

  it("breaks no word of a heading or a label", () => {
    for (const table of tables) {
      const { widths, size } = columnsOf(table);
      table.columns.forEach((heading, column) => {
        const room = roomOf(widths[column] ?? 0);
        const words = [
          widestWord(heading, { size, bold: true }),
          ...table.rows.map(({ cells }) => widestWord(textOf(cells[column], table), { size })),
        ];
        expect([table.id, heading, Math.max(...words) <= room + 3]).toEqual([
          table.id,
          heading,
          true,
        ]);
      });
    }
  });

  it("lies where it is wide, and stands where it is not", () => {
    const lying = tables.filter((table) => page(table).landscape).map(({ id }) => id);
    expect(lying).toContain("timeliness-by-month");
    expect(lying).not.toContain("table-2b");
    expect(lying).not.toContain("figure-1");
  });

  it("has no page with fewer than three rows below its headings, and its chart on one page", () => {
    for (const table of tables) {
      const { rows, repeated, breaksAfter, charts } = page(table);
      const ends = [...breaksAfter, rows.length];
      let from = repeated;
      for (const to of ends) {
        if (rows.length - repeated >= 3)
          expect([table.id, to - from >= 3]).toEqual([table.id, true]);
        from = to;
      }
      const parted = breaksAfter.filter((row) =>
        charts.some(({ over }) => row >= over.top && row < over.bottom),
      );
      expect(parted).toEqual([]);
    }
  });

  it("has its chart below its last row and note", () => {
    const charted = tables.filter((table) => chartsOf(table).length > 0);
    expect(charted.length).toBeGreaterThan(2);
    for (const table of charted) {
      const { rows, charts } = page(table);
      expect(charts).toHaveLength(chartsOf(table).length);
      let last = rows.findLastIndex(({ cells }) => cells.length > 0) + 1;
      for (const { over } of charts) {
        expect(over.top).toBeGreaterThan(last);
        last = over.bottom;
      }
      expect(last).toBeLessThanOrEqual(rows.length);
    }
  });
});
