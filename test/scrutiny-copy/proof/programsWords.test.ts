import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { PROGRAMS_WORDS, programsWords } from "../../../scripts/docs/programsWords";
import { DISCLOSURE_MODES } from "../../../src/domain/disclosure/publication";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import { partTexts } from "../../../src/scrutiny-copy/proof/parts";
import { FORMAT, SAID } from "../../../src/scrutiny-copy/proof/programsWords";
import { wordsIn } from "../../../src/scrutiny-copy/proof/words";
import { makeScrutinyCopy } from "../../../src/scrutiny-copy/scrutinyCopy";
import { goingIn } from "../../../src/scrutiny-copy/teams-words/goingIn";
import { randomTracker } from "../../copy-attack/randomTracker";
import { inputOf } from "../../domain/tables/building";
import { sampleInput } from "../../domain/tables/sample";
import { ALL_TABLES, copyInput } from "../copyInput";

describe("the words that the program can say", () => {
  it("are those of its source (`npm run docs` writes them)", () => {
    expect(readFileSync(PROGRAMS_WORDS, "utf8")).toBe(programsWords());
  });

  it("hold no name that is none of its words", () => {
    for (const name of ["zara", "rose", "li", "xu", "jack", "grace", "thistlewick"]) {
      expect([name, SAID.has(name) || FORMAT.has(name)]).toEqual([name, false]);
    }
  });

  it.each<[string, () => Promise<TableInput>]>([
    ["the sample", sampleInput],
    ["a random tracker", async () => inputOf(randomTracker(7))],
    ["an empty tracker", async () => inputOf({})],
  ])("are all that a copy of %s says", async (_, tracker) => {
    const input = copyInput(await tracker());
    for (const mode of DISCLOSURE_MODES) {
      const choice = { mode, tables: ALL_TABLES, familyRows: false, council: "" };
      const { bytes, publication } = await makeScrutinyCopy(input, choice);
      const team = wordsIn(goingIn(publication, "").map((one) => one.team));
      const isKnown = (word: string) =>
        /^\p{N}+$|^\p{L}$/u.test(word) || SAID.has(word) || FORMAT.has(word) || team.has(word);
      const parts = partTexts(bytes);
      const words = parts.flatMap(({ texts, markup }) => [...wordsIn([...texts, ...markup])]);
      expect([...new Set(words)].filter((word) => !isKnown(word))).toEqual([]);
    }
  });
});
