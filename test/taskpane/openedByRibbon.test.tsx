/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { ValidateOptions } from "../../src/workflows/validate";
import { lateMinutes } from "./support/findings";
import { renderPane } from "./support/renderPane";
import { validation } from "./support/workflows";

/** The pane as the ribbon opens it, and what its check was asked to do. */
function opened(query: string) {
  const asked: ValidateOptions[] = [];
  const validate = async (options: ValidateOptions = {}) => {
    asked.push(options);
    return validation([lateMinutes(1)]);
  };
  const buildTables = async () => ({ tables: [], unavailable: [] });
  return { asked, ...renderPane({ validate, buildTables }, query) };
}

describe("the ribbon's buttons, for each of which Office loads the pane again", () => {
  it("Validate checks and marks", async () => {
    const { asked } = opened("?view=check&start=validate");
    expect(await screen.findByText("1 breach")).toBeTruthy();
    expect(asked.map(({ highlight }) => highlight)).toEqual([true]);
  });

  it.each(["tables", "share"])("%s brings the results back and marks nothing", async (view) => {
    const { asked, user } = opened(`?view=${view}`);
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(await screen.findByText("1 breach")).toBeTruthy();
    expect(asked.map(({ highlight }) => highlight)).toEqual([false]);
  });
});
