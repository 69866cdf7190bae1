import { spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import packageJson from "../../package.json";
import { BUILT, buildCommandLine, ROOT } from "../../scripts/commandLine/build.js";
import { header, isFresh, stampOf } from "../../scripts/commandLine/freshness.js";
import { NAME as NOTICES } from "../../scripts/notices.js";

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), "command-line-"));
const built = path.join(folder, "conference-check.js");

afterAll(() => rmSync(folder, { recursive: true }));

test("the package's command is the built file", () => {
  expect(path.join(ROOT, packageJson.bin["conference-check"])).toBe(BUILT);
});

test("several builds at once leave one whole file, which needs nothing beside it", async () => {
  await Promise.all([buildCommandLine(built), buildCommandLine(built)]);
  expect(readdirSync(folder).sort()).toEqual([NOTICES, "conference-check.js"]);
  expect(isFresh(built, ROOT)).toBe(true);
  const ran = spawnSync(process.execPath, [built, path.join(folder, "nowhere.xlsx")], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([ran.status, ran.stdout, ran.stderr.trim()]).toEqual([
    2,
    "",
    `There is no file ${path.join(folder, "nowhere.xlsx")}.`,
  ]);
});

test("the licence of every package within lies beside the built file", async () => {
  await buildCommandLine(built);
  const notices = readFileSync(path.join(folder, NOTICES), "utf8");
  const names = [...notices.matchAll(/^=+\n\n(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(
    ([, name]) => name,
  );
  expect(names).toEqual([
    "@borgar/fx",
    "@formulajs/formulajs",
    "@microsoft/office-js",
    "bessel",
    "date-fns",
    "fastest-levenshtein",
    "fflate",
    "heap",
    "jstat",
    "munkres",
    "numfmt",
    "saxes",
    "xmlchars",
    "yalps",
    "zod",
  ]);
});

describe("a built file is fresh", () => {
  const source = path.join(folder, "source.ts");
  const made = path.join(folder, "made.js");

  function makeFrom(text: string): void {
    writeFileSync(source, text);
    writeFileSync(made, `${header({ "source.ts": stampOf(statSync(source)) })}made`);
  }

  test("as long as its sources are as they were", () => {
    makeFrom("one");
    expect(isFresh(made, folder)).toBe(true);
  });

  test("no longer once a source has another date, earlier or later", () => {
    for (const date of [1_000, Date.now() / 1_000 + 60]) {
      makeFrom("one");
      utimesSync(source, date, date);
      expect(isFresh(made, folder)).toBe(false);
    }
  });

  test("no longer once a source has another length or is gone", () => {
    makeFrom("one");
    const { atime, mtime } = statSync(source);
    writeFileSync(source, "another");
    utimesSync(source, atime, mtime);
    expect(isFresh(made, folder)).toBe(false);
    rmSync(source);
    expect(isFresh(made, folder)).toBe(false);
  });

  test("never where a source was written while it was being built", () => {
    writeFileSync(source, "one");
    const found = statSync(source);
    writeFileSync(made, `${header({ "source.ts": stampOf(found, found.mtimeMs - 1) })}made`);
    expect(isFresh(made, folder)).toBe(false);
  });

  test("never where there is none, or a file of another make", () => {
    expect(isFresh(path.join(folder, "none.js"), folder)).toBe(false);
    writeFileSync(made, "console.log('made by hand')");
    expect(isFresh(made, folder)).toBe(false);
  });
});
