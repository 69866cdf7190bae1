import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../../../scripts/findTools";
import { openStandIn } from "../../../src/standin/standIn";
import type { WorkbookStore } from "../../../src/standin/store/model/workbook";

/** A workbook as LibreOffice, which has nothing to do with this project's code, reads and writes it again. */
export async function throughLibreOffice(file: string): Promise<WorkbookStore> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const { status, stderr } = spawnSync(
      findLibreOffice(),
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        file,
      ],
      { encoding: "utf8", timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    const written = join(folder, "out", basename(file));
    return (await openStandIn(await readFile(written))).workbook;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
