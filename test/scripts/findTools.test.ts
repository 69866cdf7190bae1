import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { findChromium, findLibreOffice } from "../../scripts/findTools";

const before = { ...process.env };
let folder = "";

/** A machine with one folder of programs, and nothing to install more with. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "programs of a machine-"));
  process.env.PATH = folder;
  delete process.env.CHROMIUM;
  delete process.env.SOFFICE;
});

afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true });
});

function program(name: string, mode = 0o755): string {
  const file = path.join(folder, name);
  writeFileSync(file, "#!/bin/sh\n");
  chmodSync(file, mode);
  return file;
}

test("a program on the PATH is found under any of its names", () => {
  const chrome = program("google-chrome");
  expect(findChromium()).toBe(chrome);
});

test("the name that comes first wins", () => {
  program("google-chrome");
  const chromium = program("chromium");
  expect(findChromium()).toBe(chromium);
});

test("a variable names a program in an unusual place", () => {
  process.env.SOFFICE = program("our-own-office");
  expect(findLibreOffice()).toBe(process.env.SOFFICE);
});

test("a program that is nowhere is a failure with the command to run", () => {
  expect(() => findLibreOffice()).toThrow(
    /LibreOffice is needed and was not found\. Install it with: sudo apt-get update && sudo apt-get install -y libreoffice-calc-nogui/,
  );
});

test("a variable that names nothing is a failure, not another program", () => {
  program("chromium");
  process.env.CHROMIUM = path.join(folder, "not-there");
  expect(() => findChromium()).toThrow(/CHROMIUM is set to .*not-there, which cannot be run/);
});
