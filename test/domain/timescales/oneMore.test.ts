/** @jest-environment jsdom */
import "./withT99";

import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { rulesPage } from "../../../scripts/docs/rulesPage";
import { CATALOGUE } from "../../../src/domain/catalogue/catalogue";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { readSettings } from "../../../src/domain/settings/storedSettings";
import { MEASURES } from "../../../src/domain/tables/engine/measures";
import { renderPane } from "../../taskpane/support/renderPane";
import { understood } from "../../taskpane/support/workflows";
import { checked, sentences } from "../build";

/** The default settings with other values for T99, as JSON keeps them. */
const settingsWith = (T99: unknown): Settings =>
  JSON.parse(
    JSON.stringify({
      ...DEFAULT_SETTINGS,
      timescales: { ...DEFAULT_SETTINGS.timescales, T99 },
    }),
  );

const log = (coreGroup: string) => ({
  conferences: [{ familyRef: "7", type: "transfer-in", date: "2013-05-20", coreGroup } as const],
});

const said = (coreGroup: string, settings: Partial<Settings> = {}) =>
  sentences(checked(log(coreGroup), { settings })).filter((one) => one.includes("here"));

describe("One timescale more, by one file and one line in the catalogue", () => {
  it("is checked on the limit day, the day before and the day after", () => {
    expect(said("2013-05-26")).toEqual([]);
    expect(said("2013-05-27")).toEqual([]);
    expect(said("2013-05-28")).toEqual([
      "Transfer-in conference Mon 20 May 2013 + 7 days = Mon 27 May 2013; core group held here Tue 28 May: 1 day late.",
    ]);
  });

  it("is checked by the limit that is set", () => {
    const settings = settingsWith({ amount: 8, unit: "days", from: "date" });
    expect(said("2013-05-28", settings)).toEqual([]);
    expect(said("2013-05-29", settings)).toHaveLength(1);
  });

  it("is counted among the outcomes and listed last of the timescales", () => {
    const { tallies } = checked(log("2013-05-28"));
    expect(tallies.at(-1)).toMatchObject({ code: "T99", breached: 1, met: 0 });
    const codes = CATALOGUE.map(({ code }) => code);
    expect(codes.indexOf("T99")).toBe(codes.indexOf("T21") + 1);
  });

  it("has a setting with its default, which settings kept before it do not lack", () => {
    const own = { amount: 7, unit: "days", from: "date" };
    expect(DEFAULT_SETTINGS.timescales).toMatchObject({ T99: own });
    const { T99, ...before } = JSON.parse(JSON.stringify(DEFAULT_SETTINGS.timescales));
    expect(T99).toEqual(own);
    const changed = { ...before, T10: { ...before.T10, amount: 12 } };
    expect(readSettings({ ...DEFAULT_SETTINGS, timescales: changed })).toEqual({
      kind: "read",
      value: { ...DEFAULT_SETTINGS, timescales: { ...changed, T99 } },
    });
  });

  it("is kept as it was set, and not where it cannot be", () => {
    const kept = settingsWith({ amount: 3, unit: "months", from: "notification" });
    expect(readSettings(kept)).toEqual({ kind: "read", value: kept });
    const wrong = settingsWith({ amount: 3, unit: "months", from: "outcome" });
    expect(readSettings(wrong)).toMatchObject({ kind: "in part", unread: ["timescales.T99"] });
  });

  it("has its section with its limit in docs/rules.md", () => {
    const [, section = ""] = rulesPage().split("## T99 ");
    expect(section).toContain("First core group here held in time\n");
    expect(section).toContain("- Limit: 7 days, from Conference date to First core group\n");
  });

  it("has its line in Table 2b, with the limit that is set", () => {
    const line = MEASURES.at(-1);
    expect(line).toMatchObject({ id: "core-group-here", short: "Core group here" });
    expect(line?.label(settingsWith({ amount: 1, unit: "months", from: "date" }))).toBe(
      "Core group here ≤ 1 month following transfer-in conference",
    );
  });

  it("has its fields in Set up, and saves what is chosen there", async () => {
    const saved: Settings[] = [];
    const { user } = renderPane(
      {
        understandWorkbook: async () => understood(),
        saveSettings: async (settings) => {
          saved.push(settings);
          return understood({ settings });
        },
      },
      "?view=setup",
    );
    await user.click(await screen.findByRole("button", { name: "Limits" }));
    const group = screen.getByRole("group", { name: "First core group here held in time" });
    const amount = within(group).getByLabelText<HTMLInputElement>("At most");
    expect(amount.value).toBe("7");
    await user.clear(amount);
    await user.type(amount, "9");
    await user.selectOptions(within(group).getByLabelText("From"), "Notification of transfer");
    await user.click(screen.getByRole("button", { name: /^Save/ }));
    expect(saved[0]?.timescales).toMatchObject({
      T99: { amount: 9, unit: "days", from: "notification" },
    });
  });
});
