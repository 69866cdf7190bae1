import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { tablesPage } from "../../../scripts/docs/tablesPage";
import { type BuiltTables, buildTables } from "../../../src/domain/tables/build";
import { TABLES } from "../../../src/domain/tables/catalogue";
import { sampleInput } from "./sample";

let built: BuiltTables;

beforeAll(async () => {
  const input = await sampleInput();
  // As if the sample had a column for everything: so that every table is built.
  built = buildTables({ ...input, available: { ...input.available, has: () => true } });
});

it("docs/tables.md is what the catalogue of tables says: run npm run docs after changing a table", () => {
  const page = readFileSync(path.join(__dirname, "../../../docs/tables.md"), "utf8");
  expect(page).toBe(tablesPage());
});

describe.each(TABLES.map((table) => [table.id, table] as const))("%s", (id, { about, caption }) => {
  it("says in sentences what it counts", () => {
    for (const sentence of [about.counts, ...about.remarks]) {
      expect(sentence).toMatch(/^[A-Z“].*\.$/);
    }
  });

  it("has its section, with the unit that it states when it is inserted", () => {
    const [, section = ""] = tablesPage().split(`\n## ${caption}\n`);
    const table = built.tables.find((one) => one.id === id);
    expect(table).toBeDefined();
    expect(section.split("\n## ")[0]).toContain(`- Unit: ${table?.unit}\n`);
  });

  it("names what its percentages are of where it counts any", () => {
    const cells = built.tables
      .filter((table) => table.id === id)
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    if (about.outOf === null)
      expect(cells.filter(({ format }) => format === "percentage")).toEqual([]);
    else expect(about.outOf).toMatch(/^(the|what) .*[^.]$/);
  });
});
