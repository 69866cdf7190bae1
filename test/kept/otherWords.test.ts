import { beforeAll, describe, expect, it, jest } from "@jest/globals";

type Module = Readonly<Record<string, unknown>>;

/** Another text for everything that a module says: texts and lists of them, and what its functions give. */
function otherWords(module: Module, isLabel: (name: string) => boolean = () => true): Module {
  const reworded = (name: string, value: unknown): unknown => {
    if (typeof value === "string") return isLabel(name) ? `Otherwise: ${value}` : value;
    if (typeof value === "function") {
      return (...given: readonly unknown[]) => reworded(name, Reflect.apply(value, null, given));
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const parts = Object.entries(value).map(([key, part]) => [key, reworded(key, part)]);
    return Object.fromEntries(parts);
  };
  return Object.fromEntries(
    Object.entries(module).map(([name, value]) => [name, reworded(name, value)]),
  );
}

/** What is asked of the program, loaded once its words are others. */
async function loadInOtherWords() {
  const words = ["records/fieldTitles", "calendar/words", "text/words"];
  for (const name of words) {
    const path = `../../src/domain/${name}`;
    jest.doMock(path, () => otherWords(jest.requireActual(path)));
  }
  const names = "../../src/domain/checking/nameOf";
  jest.doMock(names, () => otherWords(jest.requireActual(names), (name) => name === "label"));
  const { sentenceOf } = await import("../../src/domain/catalogue/sentence");
  const { acceptanceIndex } = await import("../../src/domain/findings/acceptance");
  const { readAcceptances } = await import("../../src/domain/findings/storedAcceptances");
  const { readOr } = await import("../../src/domain/settings/kept");
  const { findingsIn, stored } = await import("./keptFiles");
  return { acceptanceIndex, findingsIn, readAcceptances, readOr, sentenceOf, stored };
}

let program: Awaited<ReturnType<typeof loadInOtherWords>>;
beforeAll(async () => {
  program = await loadInOtherWords();
});

describe("With every label, title, date and list in other words", () => {
  it.each(["sample", "faulty", "lacking"] as const)(
    "every acceptance kept in the %s workbook is held, of versions 2 and 3",
    async (workbook) => {
      const { acceptanceIndex, findingsIn, readAcceptances, readOr, sentenceOf, stored } = program;
      const { digest, findings } = await findingsIn(workbook);
      const named = findings.filter((one) => one.kind !== "could not run");
      expect(named.every(({ record }) => record.label.startsWith("Otherwise: "))).toBe(true);
      expect(findings.filter((one) => sentenceOf(one).includes("Otherwise: "))).not.toEqual([]);
      const held = ([2, 3] as const).map((version) => {
        const accepted = readOr(readAcceptances(stored(`acceptances-${version}-${workbook}`)), []);
        const acceptanceOf = acceptanceIndex(accepted, findings, digest);
        return findings.filter((one) => acceptanceOf(one) !== null).length;
      });
      expect(held).toEqual([HELD[workbook], HELD[workbook]]);
    },
  );
});

/** Findings of each workbook that come up today and are among those accepted. */
const HELD = { sample: 143, faulty: 36, lacking: 7 } as const;
