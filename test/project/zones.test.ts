import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { ROOMS, SAYS_A_MOMENT, SEES_A_ZONE } from "../runtime/zones";

const PROJECT = path.join(__dirname, "../..");

/** The lint keeps time out of the first four; the last two are run in every zone whole, or never ship. */
const ELSEWHERE = ["domain", "workbook", "excel", "scrutiny-copy", "standin", "preview"];

/** What makes a moment of the machine's time, or days and hours of a moment. */
const SEEING =
  /\bnew Date\b|\bDate\.|\bIntl\.DateTime|toLocale(?:Date|Time)String|\.get(?:FullYear|Month|Date|Hours)\(|from "date-fns/;

/** The command line is run in every zone whole. */
const isLookedAt = (file: string) =>
  /\.tsx?$/.test(file) && ![...ELSEWHERE, "cli"].includes(file.split(path.sep)[0] ?? "");

test("whatever can see a time zone is named, and its tests run in every zone", () => {
  const files = readdirSync(path.join(PROJECT, "src"), { recursive: true }).map(String);
  const seeing = files
    .filter(isLookedAt)
    .filter((file) => SEEING.test(readFileSync(path.join(PROJECT, "src", file), "utf8")))
    .map((file) => path.posix.join("src", ...file.split(path.sep)));
  expect(seeing.sort()).toEqual(Object.keys(SEES_A_ZONE).sort());
});

test.each([...Object.values(SEES_A_ZONE), ...SAYS_A_MOMENT, ...ROOMS])("%s is there", (place) => {
  expect(existsSync(path.join(PROJECT, place))).toBe(true);
});
