import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const ROOT = path.join(__dirname, "../..");

/** Words that no colleague would write, each with what to write. */
const UNUSUAL = {
  anew: "again",
  "told of": "reported",
  "nothing of ours": "nothing that the add-in wrote",
  "but for": "except",
  hardly: "almost no, or almost never",
  "so many of": "this many of",
} as const;

const files = [
  "README.md",
  ...["src", "scripts", "docs", "test"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|js|md|html)$/.test(name))
      .map((name) => path.join(folder, name)),
  ),
].filter((file) => path.join(ROOT, file) !== __filename);

test.each(Object.entries(UNUSUAL))("nobody writes “%s” (write %s)", (words) => {
  const unusual = new RegExp(`\\b${words.replaceAll(" ", "\\s(?:[/*]*\\s+)*")}\\b`, "i");
  const found = files.filter((file) => unusual.test(readFileSync(path.join(ROOT, file), "utf8")));
  expect(found).toEqual([]);
});
