import { beforeEach, describe, expect, it } from "@jest/globals";
import type { TableToWrite } from "../../../src/excel/tables/layout";
import type { StandIn } from "../../../src/standin/standIn";
import type { CellFormula } from "../../../src/workbook/formulas/liveTable";
import { opened, sampleBytes } from "../../standin/support/open";
import { cellsOf, fill, select } from "../workbookCells";
import { insertTables, replaceTables } from "./inserting";
import { smallTable } from "./sampleTables";

const APPENDIX = "Appendix 3";
const formula = (row: number, column: number, ...parts: CellFormula["parts"]): CellFormula => ({
  row,
  column,
  parts: ["=", ...parts],
});
/** The sample has 70 conferences; the table counts 70, 12.5 %, 9 and a total of 79. */
const SEVENTY = "COUNTIFS('Conferences'!$A$5:$A$574,\">0\")";
const TOTAL = ["SUM(", { row: 0, column: 1 }, ":", { row: 2, column: 1 }, ")"] as const;

function liveTable(formulas: readonly CellFormula[]): TableToWrite {
  const without = [{ row: 2, column: 1 }];
  return { ...smallTable(), live: { formulas, without, reads: ["Conferences"] } };
}

/** The last note, its lines joined. */
const lastNote = async () => (await cellsOf(APPENDIX, "A11:A13")).values.flat().join(" ");

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe("A table inserted as formulas", () => {
  const right = [formula(0, 1, SEVENTY), formula(3, 1, ...TOTAL)];

  it("holds them, with the cells of the table itself where it stands, and says so last", async () => {
    const [inserted] = await insertTables([liveTable(right)], "appendix sheets");
    expect(inserted).toMatchObject({ address: "A1:C14", live: { formulas: 2, numbers: 3 } });
    const { values, formulas, numberFormat } = await cellsOf(APPENDIX, "B5:B9");
    expect(formulas.flat()).toEqual([`=${SEVENTY}`, "?", "", 9, "=SUM(B5:B8)"]);
    expect(values.flat()).toEqual([70, "?", "", 9, 79]);
    expect(numberFormat.flat()).toEqual(["#,##0", "@", "@", "#,##0", "#,##0"]);
    expect(await lastNote()).toMatch(
      /^2 of 3 numbers are formulas .* Values, because no formula can count them: CAIU \(Invited\)\./,
    );
  });

  it("follows the tracker", async () => {
    await insertTables([liveTable(right)], "appendix sheets");
    await fill("Conferences", "A75", 71);
    expect((await cellsOf(APPENDIX, "B5:B9")).values.flat()).toEqual([71, "?", "", 9, 80]);
  });

  it("holds the value where a formula comes to something else or to an error, and names it", async () => {
    const formulas = [
      formula(0, 1, "COUNTIFS('Conferences'!$A$5:$A$73,\">0\")"),
      formula(0, 2, "1/0"),
      formula(3, 1, ...TOTAL),
    ];
    const [inserted] = await insertTables([liveTable(formulas)], "appendix sheets");
    expect(inserted?.live).toEqual({ formulas: 0, numbers: 4 });
    const cells = await cellsOf(APPENDIX, "B5:C9");
    expect(cells.formulas).toEqual(cells.values);
    expect(cells.values[0]).toEqual([70, 0.125]);
    expect(cells.values[4]).toEqual([79, 1]);
    expect(await lastNote()).toContain(
      "Values, because their formula came to something else: GP (Invited, %); TOTALS (Invited).",
    );
  });

  it("takes no round trip more for the formulas that were wrong: they go with the looks", async () => {
    await insertTables([liveTable(right)], "appendix sheets");
    const before = standIn.counts.roundTrips;
    await replaceTables([liveTable(right)]);
    const whenRight = standIn.counts.roundTrips - before;
    await replaceTables([liveTable([formula(0, 1, "1")])]);
    expect(standIn.counts.roundTrips - before - whenRight).toBe(whenRight);
  });

  it("never writes text as a formula, whatever it begins with", async () => {
    await insertTables([liveTable(right)], "appendix sheets");
    const { formulas, values } = await cellsOf(APPENDIX, "A1:A10");
    expect(formulas).toEqual(values);
    expect(values[5]).toEqual(["=HYPERLINK(1)"]);
  });

  it("holds values on a sheet that its formulas would count, and says why", async () => {
    await select("Conferences", "T5");
    const [inserted] = await insertTables([liveTable(right)], "selected cell");
    expect(inserted?.live).toEqual({ formulas: 0, numbers: 3 });
    const { formulas, values } = await cellsOf("Conferences", "T5:V16");
    expect(formulas).toEqual(values);
    expect(values[10]?.[0]).toMatch(/^No formula can stand on a sheet that it counts/);
  });

  it("is one of values again when it is inserted as values", async () => {
    await insertTables([liveTable(right)], "appendix sheets");
    await replaceTables([smallTable()]);
    const { formulas, values } = await cellsOf(APPENDIX, "A1:C13");
    expect(formulas).toEqual(values);
    expect(values.slice(10).flat().join("")).toBe("");
  });
});
