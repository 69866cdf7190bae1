import { expect, it } from "@jest/globals";
import { checked, sentences } from "../build";

it("A sentence writes its numbers as 1,234", () => {
  const children = Array.from({ length: 1_234 }, (_, place) => ({
    childRef: "Unborn",
    familyRef: `F${place}`,
  }));
  expect(sentences(checked({ children }))).toContain(
    "“Unborn” stands for children of 1,234 families, in 1,234 rows: they are counted by family and reference.",
  );
});
