import { createContext } from "node:vm";
import { describe, expect, it } from "@jest/globals";
import { compiledOnce } from "./compiledOnce";

const COUNTING = "globalThis.count = (globalThis.count ?? 0) + 1; given.push(globalThis.count);";

describe("a file that is compiled once", () => {
  it("runs in each context by itself", () => {
    const given: number[] = [];
    const contexts = [createContext({}), createContext({})];
    const made = contexts.map((context) => compiledOnce(COUNTING, "a.js", ["given"], context));
    for (const run of [...made, ...made.slice(0, 1)]) run(given);
    expect(made[0]).not.toBe(made[1]);
    expect(given).toEqual([1, 1, 2]);
  });

  it("is compiled again where its text or its parameters are others", () => {
    const context = createContext({});
    expect(compiledOnce("return x;", "b.js", ["x", "y"], context)("x", "y")).toBe("x");
    expect(compiledOnce("return y;", "b.js", ["x", "y"], context)("x", "y")).toBe("y");
    expect(compiledOnce("return y;", "b.js", ["y", "x"], context)("x", "y")).toBe("x");
  });

  it("may declare for itself what a parameter is called", () => {
    const run = compiledOnce("const x = 'own'; return x;", "d.js", ["x"], createContext({}));
    expect(run("given")).toBe("own");
  });

  it("says where something is thrown as if nothing were around it", () => {
    const run = compiledOnce("throw new Error('here')", "c.js", ["x"], createContext({}));
    let stack: unknown;
    try {
      run(null);
    } catch (error) {
      stack = Reflect.get(Object(error), "stack");
    }
    expect(stack).toContain("c.js:1:7");
  });
});

it("a test's own stack names its own line", () => {
  expect(new Error("here").stack).toMatch(/compiledOnce\.test\.ts:42:10\)/);
});
