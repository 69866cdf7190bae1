import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { circlesAmong } from "./circles";
import { betweenFolders, type Import, importsIn, importsWithin } from "./imports";

const SOURCE = importsWithin(path.join(__dirname, "../../src"));

const said = ({ by, of }: Import) => `${by} imports ${of}`;

/** The imports that lead round a circle. */
function around(circle: readonly string[], placeOf: (file: string) => string) {
  return circle.map((by, i) => {
    const of = circle[i + 1] ?? circle[0];
    return SOURCE.filter((one) => placeOf(one.by) === by && placeOf(one.of) === of).map(said);
  });
}

describe("Among all sources, imports of types counted", () => {
  it("no folder imports in a circle, a folder and the one around it being two", () => {
    const circles = circlesAmong(betweenFolders(SOURCE));
    expect(circles.map((circle) => around(circle, path.posix.dirname))).toEqual([]);
  });

  it("no file imports in a circle", () => {
    const circles = circlesAmong(SOURCE);
    expect(circles.map((circle) => around(circle, (file) => file))).toEqual([]);
  });
});

/** Each imports itself and those before it. */
const STAGES = ["snapshot", "layout", "headings", "reading", "records"];

/** Rooms beside the stages, with the stages that they import; no stage imports them. */
const BESIDE_THEM = new Map([
  ["formulas", ["snapshot"]],
  ["inspection", ["snapshot"]],
]);

describe("The stages of understanding a workbook", () => {
  const inWorkbook = SOURCE.flatMap(({ by, of }) => {
    const [room, stage = ""] = by.split("/");
    const [otherRoom, imported = ""] = of.split("/");
    return room === "workbook" && otherRoom === room ? [{ by, of, stage, imported }] : [];
  });

  it("hold every file of the workbook", () => {
    const stages = new Set(inWorkbook.flatMap(({ stage, imported }) => [stage, imported]));
    expect([...stages].sort()).toEqual([...STAGES, ...BESIDE_THEM.keys()].sort());
  });

  it("import one way, from records to the snapshot", () => {
    const offending = inWorkbook.filter(({ stage, imported }) => {
      const allowed = BESIDE_THEM.get(stage) ?? STAGES.slice(0, STAGES.indexOf(stage));
      return stage !== imported && !allowed.includes(imported);
    });
    expect(offending.map(said)).toEqual([]);
  });
});

describe("What finds the circles", () => {
  const chain = (...places: readonly string[]) =>
    places.slice(1).map((of, i) => ({ by: places[i] ?? "", of }));

  it("finds a long one and leaves out what only leads to it or from it", () => {
    const imports = [...chain("b", "c", "d", "e", "b"), ...chain("a", "b"), ...chain("e", "f")];
    expect(circlesAmong(imports)).toEqual([["b", "c", "d", "e"]]);
    expect(circlesAmong(chain("a", "b", "c", "d"))).toEqual([]);
  });

  it("finds the shortest where several meet", () => {
    const imports = [...chain("a", "d", "c", "b", "a"), ...chain("c", "a")];
    expect(circlesAmong(imports)).toEqual([["a", "d", "c"]]);
  });

  it("keeps two apart where only one leads to the other", () => {
    const imports = [...chain("a", "b", "a"), ...chain("b", "c"), ...chain("c", "d", "c")];
    expect(circlesAmong(imports)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("counts imports of types, when needed, for their effects, re-exports and workers", () => {
    const text = `
      import type { A } from "./a";
      import { type B, b } from "../b";
      import "./effects";
      export { c } from "./c";
      const { d } = await import("./d");
      new Worker(new URL("./e", import.meta.url));
      import { f } from "zod";
    `;
    const imported = ["./a", "../b", "./effects", "./c", "./d", "./e"];
    expect(importsIn(text)).toEqual(imported);
  });

  it("tells a folder from the one around it", () => {
    const imports = [
      { by: "a/one.ts", of: "a/b/two.ts" },
      { by: "a/b/two.ts", of: "a/b/three.ts" },
      { by: "a/b/three.ts", of: "a/four.ts" },
    ];
    expect(circlesAmong(imports)).toEqual([]);
    expect(circlesAmong(betweenFolders(imports))).toEqual([["a", "a/b"]]);
  });
});
