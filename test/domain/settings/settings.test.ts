import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import type { Column, Row } from "../../../src/domain/records/source";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS, settingsSchema } from "../../../src/domain/settings/settings";
import { readSettings } from "../../../src/domain/settings/storedSettings";
import printed from "../../fixtures/appendices-2013-14.json";

const stored = (changes: Record<string, unknown> = {}) =>
  JSON.parse(JSON.stringify({ ...DEFAULT_SETTINGS, ...changes }));

describe("default settings", () => {
  it("are settings", () => {
    expect(settingsSchema.parse(stored())).toEqual(DEFAULT_SETTINGS);
  });

  it("name the agencies and groups exactly as Table 4 prints them", () => {
    const groups = printed.tables.find((table) => table.id === "table-4")?.groups ?? [];
    const asPrinted = groups.flatMap(([group, rows]) =>
      (rows as unknown[][]).map((row) => [group, row[0]]),
    );
    expect(asPrinted).toHaveLength(19);
    expect(DEFAULT_SETTINGS.agencies.map(({ group, name }) => [group, name])).toEqual(asPrinted);
  });

  it("name the indicators exactly as Table 1 prints them", () => {
    const columns = printed.tables.find((table) => table.id === "table-1")?.columns ?? [];
    expect(DEFAULT_SETTINGS.indicators.map(({ name }) => name)).toEqual(columns.slice(1));
  });

  it.each([
    ["agencies", DEFAULT_SETTINGS.agencies],
    ["indicators", DEFAULT_SETTINGS.indicators],
  ])("give no name or synonym to two %s", (_, list) => {
    const words = list.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    const folded = words.map((word) => word.toLowerCase());
    expect(folded.filter((word, i) => folded.indexOf(word) !== i)).toEqual([]);
  });
});

describe("stored settings", () => {
  it("come back as they were stored", () => {
    const closed = { closureDays: [{ date: "2013-12-24", why: "Office closed" }] };
    expect(readSettings(stored(closed))).toEqual({
      kind: "read",
      value: { ...DEFAULT_SETTINGS, ...closed },
    });
  });

  it("of a newer version are left alone", () => {
    expect(readSettings({ schemaVersion: 2, everything: "new" })).toEqual({ kind: "newer" });
  });

  it.each([
    ["a text", "settings"],
    ["no version", { reviewsCountedIn: "days" }],
    ["version 0", stored({ schemaVersion: 0 })],
    ["no setting", { schemaVersion: 1, colour: "red" }],
  ])("with %s are unreadable", (_, value) => {
    expect(readSettings(value)).toEqual({ kind: "unreadable" });
  });

  it.each([
    [
      "a day that does not exist",
      "closureDays",
      { closureDays: [{ date: "2013-02-30", why: "" }] },
    ],
    [
      "a group Table 4 does not have",
      "agencies",
      { agencies: [{ name: "A", group: "ARMY", synonyms: [] }] },
    ],
    ["a share over 1", "targets", { targets: [{ code: "T07", lastYear: null, target: 90 }] }],
  ])("with %s have the usual in its place, and tell so", (_, name, change) => {
    expect(readSettings(stored(change))).toEqual({
      kind: "in part",
      unread: [name],
      value: DEFAULT_SETTINGS,
    });
  });
});

describe("the team's working days", () => {
  const source = {
    layout: { sheet: "Closed", columns: new Map([["date", 0 as Column]]) },
    row: 1 as Row,
  };
  const listed = [
    { sources: [source] as const, date: fromIso("2013-06-06"), why: NOT_RECORDED },
    { sources: [source] as const, date: NOT_RECORDED, why: "Flood" },
  ];

  it("leave out closure days that were set and closure days listed on a sheet", () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      closureDays: [{ date: "2013-06-05", why: "Training" }],
    };
    const days = workingDaysOf(settings, listed);
    expect(days.add(fromIso("2013-06-04"), 1)).toBe(fromIso("2013-06-07"));
    expect(days.dayOff(fromIso("2013-06-05"))).toBe("closure day");
    expect(days.dayOff(fromIso("2013-06-06"))).toBe("closure day");
  });

  it("are the weekdays without bank holidays where nothing else is set", () => {
    const days = workingDaysOf(DEFAULT_SETTINGS);
    expect(days.dayOff(fromIso("2013-06-05"))).toBeNull();
    expect(days.dayOff(fromIso("2013-05-27"))).toBe("bank holiday");
  });
});
