import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import webpack from "webpack";
import { PreviewStaysOut } from "../../scripts/webpack/PreviewStaysOut.js";

const folder = mkdtempSync(path.join(tmpdir(), "preview-stays-out-"));
mkdirSync(path.join(folder, "preview"));
writeFileSync(path.join(folder, "preview/host.js"), "export const host = 1;");
writeFileSync(path.join(folder, "clean.js"), "export const pane = 1;");
writeFileSync(path.join(folder, "reaching.js"), 'export { host } from "./preview/host.js";');
writeFileSync(
  path.join(folder, "lazily.js"),
  'export const host = () => import("./preview/host.js");',
);
afterAll(() => rmSync(folder, { recursive: true }));

function errorsOfBuilding(entry: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "none",
        entry: path.join(folder, entry),
        output: { path: path.join(folder, "built") },
        plugins: [new PreviewStaysOut([path.join(folder, "preview")])],
      },
      (error, stats) => {
        if (stats) resolve(stats.compilation.errors.map(({ message }) => message));
        else reject(error);
      },
    );
  });
}

test("a build without the preview passes", async () => {
  expect(await errorsOfBuilding("clean.js")).toEqual([]);
});

test.each(["reaching.js", "lazily.js"])(
  "%s brings the preview in and fails the build",
  async (entry) => {
    const file = path.join(folder, "preview/host.js");
    expect(await errorsOfBuilding(entry)).toEqual([
      `The preview must not ship in the add-in: ${file}`,
    ]);
  },
);
