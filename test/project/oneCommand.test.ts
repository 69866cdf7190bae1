import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const read = (file: string): string => readFileSync(path.join(__dirname, "../..", file), "utf8");

test("continuous integration runs what the README tells people to run", () => {
  const told = /^npm ci && (npm run check)$/m.exec(read("README.md"))?.[1];
  const commands = read(".ci/run")
    .split("\n")
    .filter((line) => line.startsWith("npm "));
  expect(commands).toEqual(["npm ci", told]);
});
