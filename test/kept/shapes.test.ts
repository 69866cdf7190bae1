import { describe, expect, it } from "@jest/globals";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { readSettings, storedSettings } from "../../src/domain/settings/storedSettings";
import { readBatches, storedBatches } from "../../src/excel/corrections/batches";
import { rememberedTables, toStored } from "../../src/excel/tables/standing";
import { readProfile } from "../../src/workbook/headings/profile";
import { stored } from "./keptFiles";

type Values = Record<string, unknown>;

/** Settings as they were kept, with something else in them. */
const settings = (changes: Values) => ({ ...(stored("settings-1") as Values), ...changes });
const { timescales } = stored("settings-1") as { readonly timescales: Values };

describe("Settings kept in version 1", () => {
  it("are read with every value that was set", () => {
    const read = readSettings(stored("settings-1"));
    expect(read).toMatchObject({ kind: "read", value: stored("settings-1") });
  });

  it("are read with the day of the action plan, and without one where none was kept", () => {
    const kept = stored("settings-1-action-plan");
    expect(readSettings(kept)).toMatchObject({ kind: "read", value: kept });
    expect(readSettings(stored("settings-1"))).toMatchObject({ value: { actionPlanDate: null } });
  });

  it("from before the tables could be set take those options' defaults, and keep the rest", () => {
    const before = stored("settings-1-before-table-options") as Values;
    const read = readSettings(before);
    expect(read).toMatchObject({
      kind: "read",
      value: { ...before, tables: DEFAULT_SETTINGS.tables },
    });
  });

  it("take the default of any one setting that is missing, and keep the rest", () => {
    const kept = stored("settings-1") as Values;
    for (const name of Object.keys(DEFAULT_SETTINGS).filter((key) => key !== "schemaVersion")) {
      const { [name]: _, ...others } = kept;
      const usual = Object.entries(DEFAULT_SETTINGS).find(([key]) => key === name)?.[1];
      expect(readSettings(others)).toMatchObject({
        kind: "read",
        value: { ...others, [name]: usual },
      });
    }
  });

  it("take the default limit of a timescale that came later, and keep every other limit", () => {
    for (const [code, usual] of Object.entries(DEFAULT_SETTINGS.timescales)) {
      const { [code]: _, ...earlier } = timescales;
      expect(readSettings(settings({ timescales: earlier }))).toMatchObject({
        kind: "read",
        value: { timescales: { ...earlier, [code]: usual } },
      });
    }
  });

  it("that cannot be read take their defaults whole, and are told; the rest is kept", () => {
    const T10 = { amount: "twenty", unit: "months", from: "date" };
    const read = readSettings(
      settings({ timescales: { ...timescales, T10 }, closureDays: [{ date: "2013-02-30" }] }),
    );
    expect(read).toMatchObject({
      kind: "in part",
      unread: ["closureDays", "timescales.T10"],
      value: {
        closureDays: [],
        timescales: { ...timescales, T10: DEFAULT_SETTINGS.timescales.T10 },
        warningWindow: 7,
      },
    });
  });

  it("are unreadable where nothing tells their version", () => {
    const { schemaVersion: _, ...others } = stored("settings-1") as Values;
    expect(readSettings(others)).toEqual({ kind: "unreadable" });
  });

  it("keep what a newer version added when this one saves", () => {
    const T99 = { amount: 3, unit: "months" };
    const newer = settings({ timescales: { ...timescales, T99 }, council: "Example Council" });
    const read = readSettings(newer);
    if (read.kind !== "read") throw new Error("It was not read");
    const saved = storedSettings({ ...read.value, warningWindow: 9 }, newer);
    expect(saved).toMatchObject({
      council: "Example Council",
      warningWindow: 9,
      timescales: { T99, T10: timescales.T10 },
    });
    expect(storedSettings(DEFAULT_SETTINGS, undefined)).toEqual(DEFAULT_SETTINGS);
  });
});

describe("What was confirmed of the columns", () => {
  it("in version 1 is read, with nothing said of further columns and codes", () => {
    const { sheets } = stored("profile-1") as { readonly sheets: readonly Values[] };
    expect(readProfile(stored("profile-1"))).toEqual({
      kind: "read",
      value: {
        schemaVersion: 4,
        sheets: sheets.map((sheet) => ({ ...sheet, columns: {}, codes: {} })),
        words: [],
      },
    });
  });

  it("in version 2 is read, with nothing said of words", () => {
    const kept = stored("profile-2") as Values;
    expect(readProfile(kept)).toEqual({
      kind: "read",
      value: { ...kept, schemaVersion: 4, words: [] },
    });
  });

  it("in version 3 is read, its words as they were", () =>
    expect(readProfile(stored("profile-3"))).toEqual({
      kind: "read",
      value: { ...(stored("profile-3") as Values), schemaVersion: 4 },
    }));

  it("in version 4 is read as it was", () =>
    expect(readProfile(stored("profile-4"))).toEqual({
      kind: "read",
      value: stored("profile-4"),
    }));
});

it.each(["corrections-1", "corrections-1-with-marks"])(
  "Corrections kept in version 1 are read, and saved as they were: %s",
  (name) => {
    const read = readBatches(stored(name));
    if (read.kind !== "read") throw new Error("They were not read");
    expect(storedBatches(read.value)).toEqual(stored(name));
  },
);

it.each([
  ["tables-1-charts-below", {}],
  ["tables-1-what-was-written", { chartsBelow: 0 }],
  ["tables-1", { chartsBelow: 0, on: null, written: "" }],
  [
    "tables-1-before-lines",
    { chartsBelow: 0, lines: 0, width: 1, live: true, on: null, written: "" },
  ],
  [
    "tables-1-before-formulas",
    { chartsBelow: 0, lines: 0, width: 1, live: false, on: null, written: "" },
  ],
])("Inserted tables kept as in %s are remembered", (name, since) => {
  const tables = [...rememberedTables(stored(name)).values()];
  expect(tables).toHaveLength(1);
  const [table] = (stored(name) as { readonly tables: readonly Values[] }).tables;
  expect(toStored(tables)).toEqual({ schemaVersion: 1, tables: [{ ...table, ...since }] });
});
