import { expect, test } from "@jest/globals";
import { addToGroup, groupedByWords, inOneList } from "../../src/domain/grouped";

test("words that only count are one without regard to capitals and spaces, called by their commonest spelling", () => {
  const words = ["CIN team", "CIN Team", "CiN  Team ", undefined, "Duty", "CIN Team", " "];
  const groups = groupedByWords(words, (word) => word);
  expect([...groups].map(([name, members]) => [name, members.length])).toEqual([
    ["CIN Team", 4],
    ["Duty", 1],
  ]);
});

test("of spellings that occur alike the first counts", () => {
  expect([...groupedByWords(["b team", "B Team"], (word) => word).keys()]).toEqual(["b team"]);
});

test("lists become one in their order, and one that stands alone is not copied", () => {
  const alone = [1, 2];
  expect(inOneList([[], alone, []])).toBe(alone);
  expect(inOneList([[3], [], alone, [4]])).toEqual([3, 1, 2, 4]);
  expect(inOneList([])).toEqual([]);
});

test("a group grows where it is and is not copied", () => {
  const groups = new Map<string, number[]>();
  addToGroup(groups, "late", 1);
  const late = groups.get("late");
  addToGroup(groups, "late", 2);
  addToGroup(groups, "in time", 3);
  expect(groups.get("late")).toBe(late);
  expect([...groups]).toEqual([
    ["late", [1, 2]],
    ["in time", [3]],
  ]);
});
