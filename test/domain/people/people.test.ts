import { describe, expect, it } from "@jest/globals";
import { childrenListedUnder, peopleOf } from "../../../src/domain/people/people";
import type { Child } from "../../../src/domain/records/records";
import { child, conference } from "../recordBuilders";

const countOf = (...children: readonly Child[]) => peopleOf(children).all.length;

describe("The register of people", () => {
  it("counts a child without a reference once, by its family, name and birth", () => {
    const [ann, ben, cas] = ["Ann Example", "Ben Example", "Cas Example"];
    expect(
      countOf(
        child({ familyRef: "F1", name: ann, dateOfBirth: "2010-01-01" }),
        child({ familyRef: "F1", name: ben, dateOfBirth: "2012-01-01" }),
        child({ familyRef: "F1", name: ann, dateOfBirth: "2010-01-01", age: 4 }),
        child({ familyRef: "F2", name: cas, dateOfBirth: "2011-01-01" }),
      ),
    ).toBe(3);
  });

  it("takes each row for a child where nothing tells one from another", () => {
    expect(countOf(child({ familyRef: "F1" }), child({ familyRef: "F1" }))).toBe(2);
  });

  it("makes one family of two references that share a child", () => {
    const people = peopleOf([
      child({ familyRef: "F1", childRef: "A", dateOfBirth: "2010-01-01" }),
      child({ familyRef: "F2", childRef: "A", dateOfBirth: "2010-01-01" }),
      child({ familyRef: "F2", childRef: "B" }),
    ]);
    expect(people.all).toHaveLength(2);
    expect(people.split.map(({ ref, otherRefs }) => [ref, ...otherRefs])).toEqual([["f1", "f2"]]);
    const family = people.familyOf(conference({ familyRef: "F2" }));
    expect(family?.children).toHaveLength(2);
    expect(childrenListedUnder(family, "f1")).toHaveLength(1);
    expect(childrenListedUnder(family, "f2")).toHaveLength(2);
  });

  it("finds a child's family by its reference where a row names no family", () => {
    const people = peopleOf([child({ familyRef: "F1", childRef: "A" })]);
    const row = conference({ childRef: "a" });
    expect(people.familyOf(row)?.ref).toBe("f1");
    expect(people.childOf(row)).toBe(people.all[0]);
  });

  it.each([
    ["births", { dateOfBirth: "2010-01-01" }, { dateOfBirth: "2010-01-02" }, 2],
    ["one birth", { dateOfBirth: "2010-01-01" }, { dateOfBirth: "2010-01-01" }, 1],
    [
      "days expected",
      { expectedDateOfBirth: "2010-01-01" },
      { expectedDateOfBirth: "2010-01-20" },
      2,
    ],
    [
      "a birth within 60 days of the day expected",
      { expectedDateOfBirth: "2010-01-01" },
      { dateOfBirth: "2010-03-02" },
      1,
    ],
    [
      "a birth 61 days after the day expected",
      { expectedDateOfBirth: "2010-01-01" },
      { dateOfBirth: "2010-03-03" },
      2,
    ],
    ["names", { name: "Ann Example" }, { name: "Ben Example" }, 2],
    ["nothing", {}, {}, 1],
  ])("a reference that two families give to children with %s: %#", (_, one, other, count) => {
    const rows = [
      child({ familyRef: "F1", childRef: "R7", ...one }),
      child({ familyRef: "F2", childRef: "R7", ...other }),
    ];
    expect(countOf(...rows)).toBe(count);
    expect(peopleOf(rows).split).toHaveLength(count === 1 ? 1 : 0);
  });

  it("takes a word such as Unborn, and numbers within each family, for no identity", () => {
    expect(
      countOf(
        child({ familyRef: "F1", childRef: "Unborn" }),
        child({ familyRef: "F2", childRef: "unborn" }),
      ),
    ).toBe(2);
    const numbered = (...families: readonly string[]) =>
      countOf(...families.map((familyRef) => child({ familyRef, childRef: "1" })));
    expect(numbered("F1", "F2")).toBe(1);
    expect(numbered("F1", "F2", "F3")).toBe(3);
  });
});
