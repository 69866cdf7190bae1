import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type Migration, readKept, takenForward } from "../../../src/domain/settings/kept";

const schema = z.object({ schemaVersion: z.literal(2), colour: z.string() });
const migrations = new Map<number, Migration>([[1, (old) => ({ ...old, colour: "blue" })]]);
const kept = (stored: unknown) => readKept(stored, { version: 2, schema, migrations });

describe("what a workbook keeps", () => {
  it("is nothing where nothing was stored", () =>
    expect(kept(undefined)).toEqual({ kind: "nothing" }));

  it("is read in its own version", () => {
    const value = { schemaVersion: 2, colour: "red" };
    expect(kept(value)).toEqual({ kind: "read", value });
  });

  it("is read in an older version, brought up to date", () =>
    expect(kept({ schemaVersion: 1 })).toEqual({
      kind: "read",
      value: { schemaVersion: 2, colour: "blue" },
    }));

  it("is a newer version's, whatever is in it", () =>
    expect(kept({ schemaVersion: 3, shade: 4 })).toEqual({ kind: "newer" }));

  it.each([
    ["null", null],
    ["no JSON", "{ half of it"],
    ["no version", { colour: "red" }],
    ["version 0", { schemaVersion: 0, colour: "red" }],
    ["another shape", { schemaVersion: 2, colour: 4 }],
  ])("that is %s is unreadable, never nothing", (_, stored) =>
    expect(kept(stored)).toEqual({ kind: "unreadable" }),
  );

  it("is taken forward step by step", () => {
    const steps = new Map<number, Migration>([
      [1, (old) => ({ ...old, first: true })],
      [2, (old) => ({ ...old, second: true })],
    ]);
    expect(takenForward({ schemaVersion: 1 }, 3, steps)).toEqual({
      schemaVersion: 3,
      first: true,
      second: true,
    });
    expect(() => takenForward({ schemaVersion: 1 }, 4, steps)).toThrow("version 3");
  });
});
