/** @jest-environment jsdom */
import { expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { CATALOGUE } from "../../src/domain/catalogue/catalogue";
import { publish } from "../../src/domain/disclosure/publish";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { label } from "../../src/domain/tables/engine/cells";
import type { ScrutinyCopy } from "../../src/scrutiny-copy/scrutinyCopy";
import { ATTACKS } from "../attacks";
import { lateMinutes } from "./support/findings";
import { renderPane } from "./support/renderPane";
import { smallTable } from "./support/tables";
import { understanding, understood, validation } from "./support/workflows";

/** The links of the program's own, to where its checks are laid down. */
const OWN_LINKS = new Set(
  CATALOGUE.flatMap(({ sources }) => sources.map(({ address }) => address)),
);

/** Elements that only markup in a text could have made: the pane's own pictures are drawings of Fluent's. */
const FOREIGN = "script, img, iframe, object, embed, link[href], a[href], base, form, [onerror]";
const isForeign = (element: Element) =>
  !(element.matches("a") && OWN_LINKS.has(element.getAttribute("href")));

const attacks = Object.values(ATTACKS).filter((text) => /[<"]|javascript:/.test(text));
const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ");

/** Everything that the page shows, the values of its fields among it. */
function shown(): string {
  const fields = [...document.querySelectorAll("input, textarea")] as HTMLInputElement[];
  return plain([document.body.textContent, ...fields.map(({ value }) => value)].join("\n"));
}

function expectTexts(some: readonly string[] = attacks) {
  const page = shown();
  expect(some.filter((attack) => !page.includes(plain(attack).trim()))).toEqual([]);
  const foreign = [...document.querySelectorAll(FOREIGN)].filter(isForeign);
  expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(document.title).not.toBe("attacked");
}

// Only the findings in sight are drawn: a few at a time.
const FEW = 5;
const portions = attacks.flatMap((_, at) => (at % FEW === 0 ? [attacks.slice(at, at + FEW)] : []));

it.each(portions.map((some) => [some]))(
  "the pane shows text of the tracker as text, and makes no element of it: %j",
  async (some) => {
    const findings = some.map((attack, index) => {
      const late = lateMinutes(index + 1, { reason: attack });
      return { ...late, record: { ...late.record, label: attack, chair: attack } };
    });
    const { user } = renderPane({ validate: async () => validation(findings) });
    await user.click(await screen.findByText("Validate this workbook"));
    await screen.findByRole("list", { name: "Findings" });
    for (const heading of screen.queryAllByRole("button", { expanded: false, name: /^Minutes/ })) {
      await user.click(heading);
    }
    expectTexts(some);
  },
);

/** Every attack as a caption, a heading, a label, a group and a note. */
const hostile = smallTable({
  caption: attacks[0] ?? "",
  columns: ["", ...attacks],
  rows: attacks.map((attack) => ({ group: attack, cells: [label(attack), label(attack)] })),
  notes: attacks,
});

it("so does Tables: captions, headings, agencies, groups and notes", async () => {
  const { user } = renderPane(
    {
      validate: async () => validation([]),
      buildTables: async () => ({ tables: [hostile], unavailable: [] }),
    },
    "?view=tables",
  );
  await user.click(await screen.findByRole("button", { name: /^Preview of/ }));
  await screen.findAllByText(/<script>/);
  expectTexts();
});

it("so does Share: what the copy will hold, names to look at, sheets and properties of the tracker", async () => {
  const publication = publish([hostile], "show every number");
  const copy: ScrutinyCopy = {
    bytes: new Uint8Array(),
    proof: { partsSearched: 1, valuesSearched: 1, leaks: [] },
    notSearched: [],
    letIn: attacks,
    publication,
  };
  const hostileWords = attacks.map((team) => ({
    team,
    of: "agency" as const,
    shares: ["name of staff" as const],
    mayGoIn: true,
  }));
  const { user } = renderPane(
    {
      validate: async () => validation([]),
      previewScrutinyCopy: async () => publication,
      prepareScrutinyCopy: async () => copy,
      outlookOfCopy: async () => ({ effects: [], teamsWords: hostileWords }),
      inspectWorkbook: async () => ({
        found: attacks.map((namespace) => ({ kind: "custom XML", namespace }) as const),
        notLooked: [],
        sheets: 1,
      }),
    },
    "?view=share",
  );
  await user.click(await screen.findByRole("button", { name: "Show what it will hold" }));
  await user.click(await screen.findByRole("button", { name: "Prepare scrutiny copy" }));
  await user.click(await screen.findByRole("button", { name: "Look through the workbook" }));
  await user.click(await screen.findByRole("button", { name: /^Custom XML/ }));
  await screen.findByRole("list", { name: "Words let in" });
  expectTexts();
});

it("so does Set up: sheets, headings, samples, and settings read back from the workbook", async () => {
  const base = understanding();
  const sheets = base.sheets.flatMap((sheet) =>
    attacks.map((attack) => ({
      ...sheet,
      sheet: attack,
      unmatched: sheet.unmatched.map((column) => ({ ...column, heading: attack })),
      matches: sheet.matches.map((match) => ({ ...match, heading: attack, samples: [attack] })),
    })),
  );
  const settings = {
    ...DEFAULT_SETTINGS,
    agencies: attacks.map((name) => ({ name, group: "OTHER" as const, synonyms: [name] })),
  };
  const change = { settings, understanding: { ...base, sheets } };
  const { user } = renderPane(
    { understandWorkbook: async () => understood(change) },
    "?view=setup",
  );
  await screen.findAllByText(/<script>/);
  for (const folded of screen.getAllByRole("button", { expanded: false })) await user.click(folded);
  expectTexts();
});
