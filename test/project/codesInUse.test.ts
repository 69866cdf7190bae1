import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const SOURCE = join(__dirname, "../../src");

const text = (file: string) => readFileSync(join(SOURCE, file), "utf8");

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);

interface Catalogue {
  readonly what: string;
  /** Where the codes are declared, as the texts of one union or of one discriminant. */
  readonly declared: string;
  readonly codes: RegExp;
  /** Where they come about: the folder, or the file, of the code that meets them. */
  readonly madeIn: RegExp;
  /** What stands before a code where it is thrown; without it, its name alone is looked for. */
  readonly given?: string;
}

const CATALOGUES: readonly Catalogue[] = [
  {
    what: "problem with Excel",
    declared: "excel/base/excelProblem.ts",
    codes: /^ {2}\| "([^"]+)"/gm,
    madeIn: /^(excel|workflows|taskpane)\/(?!problemWords)/,
    given: '(?:new ExcelProblem\\(\\s*|^  \\["\\w+", |const code = [^;]*)',
  },
  {
    what: "reason that a file could not be checked",
    declared: "cli/problems.ts",
    codes: /^ {2}\| \{ readonly code: "([^"]+)"/gm,
    madeIn: /^cli\/(?!problems)/,
  },
  {
    what: "fault of a workbook's file",
    declared: "standin/store/package/workbookFileError.ts",
    codes: /^ {2}\| "([^"]+)"/gm,
    madeIn: /^standin\//,
  },
  {
    what: "kind of reading problem",
    declared: "domain/records/readingProblem.ts",
    codes: /^ {2}\| "([^"]+)"/gm,
    madeIn: /^workbook\//,
  },
];

describe.each(CATALOGUES)("every $what", ({ declared, codes, madeIn, given = "" }) => {
  const names = [...text(declared).matchAll(codes)].map(([, name = ""]) => name);
  const makers = files.filter((file) => file !== declared && madeIn.test(file)).map(text);

  it("has a name", () => expect(names.length).toBeGreaterThan(3));

  it.each(names)("is reported somewhere: %s", (name) => {
    const made = new RegExp(`${given}"${name}"`, "m");
    expect(makers.some((source) => made.test(source))).toBe(true);
  });
});
