import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { scripts } from "../../package.json";

const ROOT = path.join(__dirname, "../..");

/** Every page, by its path from the project's folder. */
const PAGES = [
  "README.md",
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const textOf = (page: string) => readFileSync(path.join(ROOT, page), "utf8");
const foundIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);

/** What a page names in the project: src/…, test/…, scripts/…, docs/…, assets/… */
const NAMED = /`((?:src|test|scripts|docs|assets)\/[\w./-]+)`/g;
const COMMAND = /npm run ([\w:-]+)/g;
const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;

describe.each(PAGES)("%s", (page) => {
  const text = textOf(page);

  it("links to what is there", () => {
    const links = foundIn(text, LINK).filter((link) => !/^[a-z]+:/.test(link));
    const here = path.dirname(path.join(ROOT, page));
    expect(links.filter((link) => !existsSync(path.join(here, link)))).toEqual([]);
  });

  it("names files and commands that are there", () => {
    const files = foundIn(text, NAMED);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    const commands = foundIn(text, COMMAND);
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
});

it("README.md names every command of package.json that a person runs", () => {
  const forOthers = /^(post.*|check:.*|fixtures|stop)$/;
  const named = foundIn(textOf("README.md"), /npm (?:run )?([\w:-]+)/g);
  const missing = Object.keys(scripts).filter((name) => !forOthers.test(name));
  expect(missing.filter((name) => !named.includes(name))).toEqual([]);
});
