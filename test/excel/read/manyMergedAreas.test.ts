import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import type { Circumstances } from "../../../src/standin/store/model/circumstances";
import { opened, smallWorkbook } from "../../standin/support/open";

/** A sheet on which the first two cells of every row are merged. */
function sheetOf(rows: number): Uint8Array {
  const at = Array.from({ length: rows }, (_, row) => row + 1);
  const lines = at.map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`);
  const merged = at.map((row) => `<mergeCell ref="A${row}:B${row}"/>`);
  const sheet = `<sheetData>${lines.join("")}</sheetData><mergeCells>${merged.join("")}</mergeCells>`;
  return smallWorkbook({ sheets: { Log: sheet } });
}

/** The rows of merged areas that reading finds, and the round trips that it takes. */
async function read(file: Uint8Array, circumstances: Partial<Circumstances>) {
  const standIn = await opened(file, { circumstances });
  const { snapshot } = await readWorkbook();
  const merged = snapshot.sheets[0]?.merged ?? null;
  const rows = merged?.map(({ firstRow }) => firstRow) ?? null;
  return { rows, roundTrips: standIn.counts.roundTrips, values: snapshot.sheets[0]?.values.length };
}

const upTo = (count: number) => Array.from({ length: count }, (_, row) => row);

describe.each(["refused", "none"] as const)(
  "Merged areas, where Excel's answer above 512 is: %s",
  (manyMergedAreas) => {
    it("are read at once up to 512", async () => {
      const { rows, roundTrips } = await read(sheetOf(512), { manyMergedAreas });
      expect(rows).toEqual(upTo(512));
      expect(roundTrips).toBeLessThanOrEqual(4);
    });

    it.each([513, 1_200])("are read band of rows by band where there are %i", async (count) => {
      const { rows, roundTrips, values } = await read(sheetOf(count), { manyMergedAreas });
      expect(rows).toEqual(upTo(count));
      expect(values).toBe(count);
      expect(roundTrips).toBeGreaterThan(16);
    });

    it("are read in smaller bands where one of sixteen still has too many", async () => {
      const { rows } = await read(sheetOf(8_200), { manyMergedAreas });
      expect(rows).toEqual(upTo(8_200));
    });
  },
);
