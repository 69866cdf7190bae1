import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { JOURNEYS } from "../e2e/journeys/index";

const FOLDER = path.join(__dirname, "../e2e/accessibility");

test("the accessibility of every group of journeys is tested in its own file", () => {
  const files = Object.keys(JOURNEYS).map((group) => `${group}.test.ts`);
  expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
});
