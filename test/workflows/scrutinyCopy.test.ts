import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { financialYear } from "../../src/domain/calendar/periods";
import type { DisclosureMode } from "../../src/domain/disclosure/publication";
import { TABLES } from "../../src/domain/tables/catalogue";
import { CopyStopped } from "../../src/scrutiny-copy/scrutinyCopy";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn, type StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import type { Validation } from "../../src/workflows/workflows";
import { savedParts } from "../excel/savedParts";
import { sampleBytes } from "../standin/support/open";

const CHOICE = {
  mode: "show every number" as const,
  tables: ["figure-1", "table-1", "table-2a", "table-2b", "table-3", "table-4"],
  familyRows: false,
  council: "Exampleshire County Council",
};
const OPTIONS = { version: "0.1.0" };
const YEAR = financialYear(2013);

let standIn: StandIn;
let validation: Validation;
const workflows = excelWorkflows();

beforeAll(async () => {
  standIn = await openStandIn(sampleBytes());
  await loadOfficeInNode(standIn);
  validation = await workflows.validate({ asAt: fromIso("2014-04-25") });
});

function textOf(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

describe("the scrutiny copy of the sample", () => {
  it("holds the tables and not one name, reference or comment of the tracker", async () => {
    const copy = await workflows.prepareScrutinyCopy(validation, YEAR, CHOICE, OPTIONS);
    const text = textOf(copy.bytes);
    expect(text).toContain("Table 2b Timescales – Distribution of Documents");
    expect(text).toContain("Breaches of timescales by quarter and kind of reason");
    expect(text).not.toMatch(/Thistlewick|Brambleforth|Corwickel|Fitchwyn|CH41\d\d|Backlog;/);
    expect(copy.proof.leaks).toEqual([]);
    expect(copy.proof.valuesSearched).toBeGreaterThan(300);
    expect(copy.proof.partsSearched).toBe(Object.keys(unzipSync(copy.bytes)).length);
  });

  it("is opened beside the tracker, which stays as it is", async () => {
    const before = await savedParts(standIn);
    const copy = await workflows.prepareScrutinyCopy(validation, YEAR, CHOICE, OPTIONS);
    await workflows.openScrutinyCopy(copy);
    expect(Buffer.from(standIn.createdWorkbooks.at(-1) ?? []).equals(Buffer.from(copy.bytes))).toBe(
      true,
    );
    expect(await savedParts(standIn)).toEqual(before);
  });

  it("is stopped by one planted name, which nobody can let in", async () => {
    const planted = { ...CHOICE, council: "Prepared for Oswicken Thistlewick" };
    const stopped = await workflows
      .prepareScrutinyCopy(validation, YEAR, planted, OPTIONS)
      .catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(CopyStopped);
    expect((stopped as CopyStopped).toLookAt).toEqual([
      {
        team: planted.council,
        of: "council",
        shares: ["child's name", "part of a child's name"],
        mayGoIn: false,
      },
    ]);
    expect(String(stopped)).not.toMatch(/Thistlewick/);
  });

  it("puts other words in place of the team's own where they were asked for", async () => {
    const agencies = validation.settings.agencies.map((agency, place) =>
      place === 0 ? { ...agency, name: "Nanny to the Thistlewicks" } : agency,
    );
    const named = { ...validation, settings: { ...validation.settings, agencies } };
    const choice = { ...CHOICE, tables: ["table-4"], council: "" };
    const answers = [{ team: "Nanny to the Thistlewicks", instead: "A nanny" }];
    await expect(workflows.prepareScrutinyCopy(named, YEAR, choice, OPTIONS)).rejects.toThrow(
      CopyStopped,
    );
    const { bytes } = await workflows.prepareScrutinyCopy(
      named,
      YEAR,
      { ...choice, answers },
      OPTIONS,
    );
    expect(textOf(bytes)).toContain("A nanny");
    expect(textOf(bytes)).not.toContain("Thistlewick");
    const { teamsWords } = await workflows.outlookOfCopy(named, YEAR, choice, OPTIONS);
    expect(teamsWords.map(({ team }) => team)).toContain("Nanny to the Thistlewicks");
  });

  it("previews how many figures suppression would hide", async () => {
    const choice = { ...CHOICE, mode: "hide 1 to 5" as const, tables: ["table-3"] };
    const { tables, hidden } = await workflows.previewScrutinyCopy(
      validation,
      YEAR,
      choice,
      OPTIONS,
    );
    expect(tables[0]?.rows.map(({ cells }) => cells[1]?.value)).toEqual([7, "c", 8, 45]);
    expect(hidden.small).toBeGreaterThan(0);
  });

  it("shows Table 1 as totals unless its rows are asked for", async () => {
    const rowsOf = async (familyRows: boolean) => {
      const choice = { ...CHOICE, familyRows, tables: ["table-1"] };
      const { tables } = await workflows.previewScrutinyCopy(validation, YEAR, choice, OPTIONS);
      return tables[0]?.rows.length;
    };
    expect(await rowsOf(false)).toBe(1);
    expect(await rowsOf(true)).toBe(28);
  });

  it.each(["hide 1 to 5", "round to 5"] as const)(
    "shows Table 1 as totals in %s even if its rows are asked for: ticks could be counted",
    async (mode) => {
      const choice = { ...CHOICE, mode, familyRows: true, tables: ["table-1"] };
      const { tables } = await workflows.previewScrutinyCopy(validation, YEAR, choice, OPTIONS);
      expect(tables[0]?.rows.map(({ cells }) => cells[0]?.value)).toEqual(["Families"]);
    },
  );

  it("holds even as printed no action plan and no line in the tracker's own words", async () => {
    const choice = { ...CHOICE, tables: TABLES.map(({ id }) => id) };
    const { tables } = await workflows.previewScrutinyCopy(validation, YEAR, choice, OPTIONS);
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.map(({ id }) => id)).not.toContain("actions");
    expect(JSON.stringify(tables)).not.toMatch(/“|requested by|with outcome/);
  });

  it("tells the longest time taken only as printed", async () => {
    const lastBand = async (mode: DisclosureMode) => {
      const choice = { ...CHOICE, mode, tables: ["table-2a"] };
      const { tables } = await workflows.previewScrutinyCopy(validation, YEAR, choice, OPTIONS);
      return tables[0]?.columns.at(-1);
    };
    expect(await lastBand("show every number")).toMatch(/^31-\d+ working days$/);
    expect(await lastBand("round to 5")).toBe("Over 30 working days");
  });

  it("can hold every table there is", async () => {
    const tables = TABLES.map(({ id }) => id);
    const copy = await workflows.prepareScrutinyCopy(
      validation,
      YEAR,
      { ...CHOICE, tables },
      OPTIONS,
    );
    expect(copy.proof.leaks).toEqual([]);
  });

  it("of a period without conferences holds no figure but zero and says what it is", async () => {
    const copy = await workflows.prepareScrutinyCopy(
      validation,
      financialYear(2009),
      CHOICE,
      OPTIONS,
    );
    expect(textOf(copy.bytes)).toContain("1 April 2009 to 31 March 2010");
  });
});

afterAll(() => {
  Object.assign(globalThis, { Excel: undefined, Office: undefined, OfficeExtension: undefined });
});
