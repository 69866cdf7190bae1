import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { lintOf } from "./lintOf";

/** Which rooms each room may import, beside itself: docs/decisions/0003. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  workbook: ["domain"],
  excel: ["domain", "workbook"],
  "scrutiny-copy": ["domain"],
  workflows: ["domain", "workbook", "excel", "scrutiny-copy"],
  taskpane: ["domain", "workflows"],
  commands: ["domain", "workflows"],
  standin: [],
  preview: ["domain", "workflows", "standin"],
  cli: ["domain", "workflows", "standin"],
};
const ROOMS = Object.keys(MAY_IMPORT);

/** Every way of importing that the language has, one a line. */
const FORMS = [
  (from: string) => `import { a } from "${from}";`,
  (from: string) => `import type { B } from "${from}";`,
  (from: string) => `import { c, type D } from "${from}";`,
  (from: string) => `export { e } from "${from}";`,
  (from: string) => `export type { F } from "${from}";`,
  (from: string) => `export * from "${from}";`,
  (from: string) => `export const g = () => import("${from}");`,
  (from: string) => `export type H = import("${from}").H;`,
];

/** The last of these is refused wherever it comes from, so that no wall has a hole. */
const TYPE_WITHIN_A_TYPE = 1;

/** A file that imports from one place in every way. */
const importing = (from: string): string =>
  [...FORMS.map((form) => form(from)), "export const used: B | D = [a, c];"].join("\n");

/** Folders below a room's own in which a file may lie. */
const DEPTHS = ["", "inner/", "inner/most/"];

const crossings = ROOMS.flatMap((room) =>
  ROOMS.filter((other) => other !== room).flatMap((other) =>
    DEPTHS.map((inner, depth) => {
      const up = "../".repeat(depth + 1);
      const file = `src/${room}/${inner}imports-${other}.ts`;
      return { room, other, file, text: importing(`${up}${other}/some/file`) };
    }),
  ),
);
const isAllowed = ({ room, other }: (typeof crossings)[number]): boolean =>
  MAY_IMPORT[room]?.includes(other) ?? false;

const FILE_ROOM = "src/scrutiny-copy/file";
const WRONG_IN_THE_FILE = [
  "../../domain/records/conference",
  "../../domain/tables/table",
  "../../domain/people/families",
  "../../domain/findings/finding",
  "../../domain/disclosure/publish",
  "../proof/personalValues",
  "../steps/copySteps",
  "../scrutinyCopy",
];
const RIGHT_IN_THE_FILE = [
  "../../domain/disclosure/publication",
  "../../domain/calendar/words",
  "../../domain/text/numbers",
  "../../domain/paper/pages",
  "./sheets",
];

/** Packages that ask the machine for its time, draw on a screen, or belong to a server. */
const WRONG_PACKAGES = ["react", "@fluentui/react-components", "date-fns", "node:fs"];
const PURE_ROOMS = ["domain", "workbook", "excel", "scrutiny-copy"];

const single = (folder: string, sources: readonly string[]) =>
  sources.map((from, place) => ({
    folder,
    from,
    file: `${folder}/single${place}.ts`,
    text: importing(from),
  }));
const wrongInTheFile = single(FILE_ROOM, WRONG_IN_THE_FILE);
const rightInTheFile = single(`${FILE_ROOM}/right`, RIGHT_IN_THE_FILE);
const wrongPackages = PURE_ROOMS.flatMap((room) => single(`src/${room}/packages`, WRONG_PACKAGES));

const found = lintOf(
  Object.fromEntries(
    [...crossings, ...wrongInTheFile, ...rightInTheFile, ...wrongPackages].map(({ file, text }) => [
      file,
      text,
    ]),
  ),
);
/** How many imports of a file are refused. */
const refusalsOf = (file: string): number =>
  (found[file] ?? []).filter((rule) => rule === "noRestrictedImports" || rule === "plugin").length;

it("every room of the house has its walls", () => {
  const rooms = readdirSync(path.join(__dirname, "../../src"));
  expect([...ROOMS].sort()).toEqual(rooms.sort());
});

describe("a wrong import is refused, in whichever way it is written", () => {
  it.each(crossings.filter((crossing) => !isAllowed(crossing)))("$file", ({ file }) => {
    expect(refusalsOf(file)).toBe(FORMS.length);
  });
});

describe("a right import is not", () => {
  it.each(crossings.filter(isAllowed))("$file", ({ file }) => {
    expect(refusalsOf(file)).toBe(TYPE_WITHIN_A_TYPE);
  });
});

describe("the scrutiny copy's file takes published tables only", () => {
  it.each(wrongInTheFile)("not $from", ({ file }) => {
    expect(refusalsOf(file)).toBe(FORMS.length);
  });

  it.each(rightInTheFile)("but $from", ({ file }) => {
    expect(refusalsOf(file)).toBe(TYPE_WITHIN_A_TYPE);
  });
});

describe("what is pure takes no package of a screen, a server or a clock", () => {
  it.each(wrongPackages)("$folder: not $from", ({ file }) => {
    expect(refusalsOf(file)).toBe(FORMS.length);
  });
});
