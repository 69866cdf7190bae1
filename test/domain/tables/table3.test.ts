import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { printedOf } from "./building";

type Child = NonNullable<Parameters<typeof printedOf>[1]["children"]>[number];

const conferences = [
  { familyRef: "1", type: "initial", date: "2013-06-03" },
  { familyRef: "2", type: "initial", date: "2015-06-03" },
] as const;
const counts = (children: readonly Child[], settings = {}) => {
  const all = children.map((one, index) => ({
    familyRef: "1",
    childRef: `C${index}`,
    dateOfBirth: NOT_RECORDED,
    expectedDateOfBirth: NOT_RECORDED,
    age: NOT_RECORDED,
    participation: NOT_RECORDED,
    ...one,
  }));
  const table = printedOf("table-3", { conferences, children: all }, { settings });
  return { numbers: table.rows.map(([, number]) => number), notes: table.notes, table };
};
const attended = "attended" as const;

describe("Table 3", () => {
  it.each([
    ["on the tenth birthday", { dateOfBirth: "2003-06-03" }, [1, 0, 0, 0]],
    ["the day before it", { dateOfBirth: "2003-06-04" }, [0, 0, 0, 1]],
    ["unborn", { dateOfBirth: "2013-07-01" }, [0, 0, 0, 1]],
    ["expected", { expectedDateOfBirth: "2013-07-01" }, [0, 0, 0, 1]],
    ["ten as recorded", { age: 10 }, [1, 0, 0, 0]],
    ["nine as recorded", { age: 9 }, [0, 0, 0, 1]],
    ["nine by birth, ten as recorded", { dateOfBirth: "2003-06-04", age: 10 }, [0, 0, 0, 1]],
    [
      "of a birth that is a slip, ten as recorded",
      { dateOfBirth: "2103-06-03", age: 10 },
      [1, 0, 0, 0],
    ],
    ["of a birth that cannot be read", { dateOfBirth: UNREADABLE, age: 12 }, [1, 0, 0, 0]],
  ])("a child who attended, %s", (_, child, expected) => {
    expect(counts([{ ...child, participation: attended }]).numbers).toEqual(expected);
  });

  it("tells attended, neither and consulted apart from the age of ten", () => {
    const twelve = (participation: "attended" | "neither" | "consulted") => ({
      age: 12,
      participation,
    });
    expect(
      counts([twelve("attended"), twelve("neither"), twelve("consulted"), twelve("consulted")])
        .numbers,
    ).toEqual([1, 1, 2, 0]);
  });

  it("goes by the participation where no age is known", () => {
    expect(counts([{ participation: "under 10" }, { participation: attended }]).numbers).toEqual([
      1, 0, 0, 1,
    ]);
  });

  it("names the children it cannot place, and those without a conference in the period", () => {
    const { numbers, notes } = counts([
      { age: 12 },
      { age: 12, participation: "under 10" },
      { age: 12, participation: attended, familyRef: "2" },
      { age: 12, participation: attended, familyRef: "404" },
    ]);
    expect(numbers).toEqual([0, 0, 0, 0]);
    expect(notes).toContain(
      "2 children of 10 years or more, or of unknown age, whose participation is not recorded are not counted.",
    );
    expect(notes).toContain("2 children without a conference in the period are not counted.");
  });

  it("takes the age that the team set", () => {
    const eight = { age: 8, participation: attended };
    const { numbers, table } = counts([eight], { participationAge: 8 });
    expect(numbers).toEqual([1, 0, 0, 0]);
    expect(table.rows.map(([words]) => words)).toEqual([
      "Child 8 years+ attended",
      "Child didn't attend & not consulted",
      "Child 8 years+ consulted",
      "Child under 8 years",
    ]);
  });

  it("finds a child by its own reference where the conference names the child", () => {
    const table = printedOf("table-3", {
      conferences: [{ childRef: "c 1", type: "initial", date: "2013-06-03" }],
      children: [{ childRef: "C 1", age: 12, participation: attended }],
    });
    expect(table.rows.map(([, number]) => number)).toEqual([1, 0, 0, 0]);
  });

  it("takes of a child's rows for several years the one of its age at the conference", () => {
    const { numbers } = counts([
      { childRef: "A", dateOfBirth: "2001-01-01", age: 11, participation: attended },
      { childRef: "A", dateOfBirth: "2001-01-01", age: 12, participation: "consulted" },
    ]);
    expect(numbers).toEqual([0, 0, 1, 0]);
  });
});
