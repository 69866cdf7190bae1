import { beforeAll, describe, expect, it } from "@jest/globals";
import { buildTables } from "../../../src/domain/tables/build";
import { TABLES } from "../../../src/domain/tables/catalogue";
import { type PrintedTable, printed } from "../../../src/domain/tables/engine/printed";
import appendices from "../../fixtures/appendices-2013-14.json";
import { sampleInput } from "./sample";

let tables: ReadonlyMap<string, PrintedTable>;

beforeAll(async () => {
  const built = buildTables(await sampleInput());
  tables = new Map(built.tables.map((table) => [table.id, printed(table)]));
});

const withRows = appendices.tables.filter(({ rows }) => rows);

describe("The appendices of the 2013-14 report, from the sample tracker", () => {
  it.each(withRows.map((table) => [table.id, table] as const))(
    "%s equals the printed one, cell by cell",
    (id, { caption, columns, rows, denominators }) => {
      const table = tables.get(id);
      expect(table).toMatchObject({ id, caption, columns, rows });
      expect(table?.denominators).toEqual(denominators);
    },
  );

  it("table-4 equals the printed one, with its totals computed over the known figures", () => {
    const expected = appendices.tables.find(({ id }) => id === "table-4");
    expect(tables.get("table-4")).toMatchObject({
      caption: expected?.caption,
      columns: expected?.columns,
      groups: expected?.groups,
      totals: ["TOTALS", ...(expected?.totals_computed ?? [])],
    });
  });

  it("come in the report's order, each with its caption", () => {
    const captions = appendices.tables.map(({ id, caption }) => [id, caption]);
    const ids = new Set(captions.map(([id]) => id));
    expect(TABLES.filter(({ id }) => ids.has(id)).map(({ id, caption }) => [id, caption])).toEqual(
      captions,
    );
  });
});
