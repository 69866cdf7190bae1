import { describe, expect, it } from "@jest/globals";
import { linksOf, MOST_LINKS } from "../../../src/excel/findings-sheet/findingRow";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import { effort } from "../../attack";
import { findings } from "../colleague/acts";
import { savedParts } from "../savedParts";
import { openLog } from "./log";

/** Links that Excel keeps on a sheet. */
const KEPT_BY_EXCEL = 65_530;
const ONE = findings(1);
const rows = Array.from({ length: KEPT_BY_EXCEL + 70 }, () => ONE.rows).flat();

describe("Of more findings than a sheet keeps links", () => {
  it("the first 65,000 have one, so that those of the team's have room", () => {
    const links = linksOf(rows);
    expect(links).toHaveLength(rows.length);
    expect(links.filter(([cell]) => cell?.hyperlink)).toHaveLength(65_000);
    expect(links[MOST_LINKS - 1]?.[0]?.hyperlink).toBeTruthy();
    expect(links[MOST_LINKS]?.[0]?.hyperlink).toBeUndefined();
  });

  // Half a minute: only where attacks are long.
  if (effort(1).numRuns > 1) {
    it("all are written, and the sheet says so", async () => {
      const standIn = await openLog();
      await writeFindingsSheet({ ...ONE, rows });
      const parts = await savedParts(standIn);
      const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
      expect(sheet.match(/<hyperlink /g)).toHaveLength(65_000);
      expect(sheet.match(/<row /g)?.length).toBeGreaterThan(rows.length);
      expect(parts["xl/sharedStrings.xml"]).toContain("The first 65,000 rows have a link");
    }, 300_000);
  }
});
