import { describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";

describe("readWorkbook on the sample", () => {
  it("reads every sheet's values, hidden ones too, in at most four round trips", async () => {
    const standIn = await opened(sampleBytes());
    const { snapshot } = await readWorkbook();
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(4);
    expect(snapshot.dateSystem).toBe(1900);
    expect(
      snapshot.sheets.map(({ name, visibility, values }) => [name, visibility, values.length]),
    ).toEqual([
      ["Read me", "visible", expect.any(Number)],
      ["Conferences", "visible", 74],
      ["Children", "visible", 65],
      ["Agency participation", "visible", 558],
      ["Indicators", "visible", 32],
      ["Lists", "hidden", expect.any(Number)],
    ]);
    const conferences = snapshot.sheets[1];
    expect(conferences?.values[3]?.slice(0, 3)).toEqual([
      "Conf no",
      "Family no",
      "Conference type",
    ]);
  });
});

/** A workbook one of whose sheets is a chart sheet, as its relationship says. */
function withChartSheet(names: readonly string[], chart: string): Uint8Array {
  const sheets = Object.fromEntries(names.map((name) => [name, "<sheetData/>"]));
  const files = unzipSync(smallWorkbook({ sheets }));
  const relations = "xl/_rels/workbook.xml.rels";
  const target = `worksheets/sheet${names.indexOf(chart) + 1}.xml`;
  const text = strFromU8(files[relations] ?? new Uint8Array());
  const changed = text.replace(`worksheet" Target="${target}"`, `chartsheet" Target="${target}"`);
  return zipSync({ ...files, [relations]: strToU8(changed) });
}

/** A row of cells, blank ones given as the empty text. */
function row(number: number, cells: readonly (string | number)[]): string {
  const written = cells.map((cell) =>
    typeof cell === "number"
      ? `<c><v>${cell}</v></c>`
      : cell === ""
        ? "<c/>"
        : `<c t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`,
  );
  return `<row r="${number}">${written.join("")}</row>`;
}

const sheetOf = (...rows: readonly string[]) => `<sheetData>${rows.join("")}</sheetData>`;

describe("readWorkbook", () => {
  it("tells the 1904 date system", async () => {
    await opened(smallWorkbook({ sheets: { A: sheetOf(row(1, [1])) }, date1904: true }));
    expect((await readWorkbook()).snapshot.dateSystem).toBe(1904);
  });

  it("gives an empty sheet no rows", async () => {
    await opened(smallWorkbook({ sheets: { A: "<sheetData/>" } }));
    const { snapshot } = await readWorkbook();
    expect(snapshot.sheets).toEqual([
      {
        name: "A",
        position: 0,
        visibility: "visible",
        protected: false,
        firstRow: 0,
        firstColumn: 0,
        values: [],
        hiddenColumns: [],
        merged: [],
      },
    ]);
  });

  it("reads errors, long texts and sheets of difficult names as they are", async () => {
    const long = "x".repeat(10_000);
    const error = '<row r="1"><c t="e"><v>#N/A</v></c></row>';
    const name = "O'Brien &amp; Sons (2013)";
    await opened(smallWorkbook({ sheets: { [name]: sheetOf(error, row(2, [long])) } }));
    const { snapshot } = await readWorkbook();
    expect(snapshot.sheets[0]?.name).toBe("O'Brien & Sons (2013)");
    expect(snapshot.sheets[0]?.values).toEqual([["#N/A"], [long]]);
  });

  it("tells merged areas and hidden columns", async () => {
    const sheet = `<cols><col min="2" max="2" width="9" hidden="1"/></cols>${sheetOf(
      row(1, ["Title", "", 1]),
      row(2, [1, 2, 3]),
    )}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`;
    await opened(smallWorkbook({ sheets: { A: sheet } }));
    const { snapshot } = await readWorkbook();
    expect(snapshot.sheets[0]?.hiddenColumns).toEqual([1]);
    expect(snapshot.sheets[0]?.merged).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 },
    ]);
  });

  it("does without merged areas in an Excel that cannot tell them", async () => {
    await opened(smallWorkbook({ sheets: { A: sheetOf(row(1, [1])) } }), {
      requirementSet: "1.9",
    });
    expect((await readWorkbook()).snapshot.sheets[0]?.merged).toEqual([]);
  });

  it("reads past a million blank formatted rows without their cells", async () => {
    const formatted = '<row r="1048576"><c r="A1048576" s="0"/><c r="Q1048576" s="0"/></row>';
    await opened(smallWorkbook({ sheets: { A: sheetOf(row(1, [1, 2]), formatted) } }));
    expect((await readWorkbook()).snapshot.sheets[0]?.values).toEqual([[1, 2]]);
  });

  it("names a chart sheet by its place, and reads the sheets around it", async () => {
    await opened(withChartSheet(["Cases", "Chart", "Lists"], "Chart"));
    const { snapshot } = await readWorkbook();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Cases", "Lists"]);
    expect(snapshot.skipped).toEqual([{ name: "Sheet 2", why: "chart sheet" }]);
  });

  it("reads a sheet whose values lie far apart, each at its place", async () => {
    const far = '<row r="1048576"><c r="Q1048576"><v>1</v></c></row>';
    const standIn = await opened(
      smallWorkbook({ sheets: { Far: sheetOf(row(3, [7, 8]), far), Near: sheetOf(row(1, [1])) } }),
    );
    const { snapshot } = await readWorkbook();
    expect(snapshot.skipped).toEqual([]);
    const [sheet] = snapshot.sheets;
    expect(sheet?.firstRow).toBe(2);
    expect(sheet?.values).toHaveLength(1_048_574);
    expect(sheet?.values[0]).toEqual([7, 8]);
    expect(sheet?.values[1]).toEqual([]);
    expect(sheet?.values.at(-1)).toEqual([...Array.from({ length: 16 }, () => ""), 1]);
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(6);
  });

  it("reads a sheet with a cell in its last column, each cell at its place", async () => {
    const rows = Array.from({ length: 400 }, (_, at) => row(at + 1, [at, "x"]));
    const far = '<row r="401"><c r="B401"><v>5</v></c><c r="XFD401"><v>6</v></c></row>';
    await opened(smallWorkbook({ sheets: { Far: sheetOf(...rows, far) } }));
    const [sheet] = (await readWorkbook()).snapshot.sheets;
    expect(sheet?.values).toHaveLength(401);
    expect(sheet?.values[1]).toEqual([1, "x"]);
    expect(sheet?.values[400]?.[1]).toBe(5);
    expect(sheet?.values[400]?.[16_383]).toBe(6);
  });

  it.each([
    ["row", '<row r="1048576"><c r="P1048576" t="inlineStr"><is><t> </t></is></c></row>'],
    [
      "column",
      `${Array.from({ length: 500 }, (_, at) => row(at + 2, [at])).join("")}<row r="600"><c r="XFD600" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>`,
    ],
  ])("leaves a space in the very last %s out", async (edge, far) => {
    await opened(smallWorkbook({ sheets: { A: sheetOf(row(1, [1, 2]), far) } }));
    const { snapshot } = await readWorkbook();
    expect(snapshot.skipped).toEqual([]);
    expect(snapshot.sheets[0]?.values).toHaveLength(edge === "row" ? 1 : 501);
    expect(snapshot.sheets[0]?.values[0]?.slice(0, 2)).toEqual([1, 2]);
  });
});

describe("readWorkbook above the 5 MB of one answer", () => {
  const ROWS = 1200;
  const reason = "a reason that is rather long, as reasons tend to be".repeat(110);
  const wide = Array.from({ length: ROWS }, (_, index) => row(index + 1, [index, reason, 41_000]));

  it("asks again in parts, and loses no row", async () => {
    const standIn = await opened(smallWorkbook({ sheets: { A: sheetOf(...wide) } }));
    const seen: (readonly [number, number])[] = [];
    const { snapshot } = await readWorkbook({ onProgress: (rows, of) => seen.push([rows, of]) });
    expect(snapshot.sheets[0]?.values.map(([first]) => first)).toEqual(
      Array.from({ length: ROWS }, (_, index) => index),
    );
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(6);
    expect(seen.at(-1)).toEqual([ROWS, ROWS]);
  });

  it("takes no more round trips for more rows below it", async () => {
    for (const rows of [10, 600]) {
      const standIn = await opened(
        smallWorkbook({ sheets: { A: sheetOf(...wide.slice(0, rows)) } }),
      );
      await readWorkbook();
      expect(standIn.counts.roundTrips).toBeLessThanOrEqual(4);
    }
  });

  it("ends before its next step when it is stopped", async () => {
    await opened(smallWorkbook({ sheets: { A: sheetOf(...wide) } }));
    const stop = new AbortController();
    const reading = readWorkbook({ signal: stop.signal, onProgress: () => stop.abort("stopped") });
    await expect(reading).rejects.toBe("stopped");
  });
});

describe("readWorkbook when Excel does not answer", () => {
  it("can be stopped", async () => {
    const standIn = await opened(sampleBytes());
    standIn.faults.silent = true;
    const stop = new AbortController();
    const reading = readWorkbook({ signal: stop.signal });
    stop.abort("stopped");
    await expect(reading).rejects.toBe("stopped");
  });

  it("says that a cell is being edited", async () => {
    const standIn = await opened(sampleBytes());
    standIn.faults.cellEditMode = true;
    await expect(readWorkbook()).rejects.toMatchObject({ code: "cell being edited" });
  });
});
