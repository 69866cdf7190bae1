/** @jest-environment jsdom */
import { describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { renderPane, spoken } from "../support/renderPane";
import { understanding, validation } from "../support/workflows";

const SAMPLE = { name: "sample.xlsx", bytes: new Uint8Array([80, 75]) };

const trySample = () => screen.findByRole("button", { name: "Try the sample" });

describe("Try the sample", () => {
  it("opens it in its own window and says what to do there", async () => {
    const openSample = async () => ({ ...SAMPLE, opened: true });
    const { user } = renderPane({ openSample });
    await user.click(await trySample());
    expect(spoken("polite")).toContain("The sample is open in its own window.");
    expect(screen.getByText(/choose Validate/, { selector: "main p" })).toBeTruthy();
  });

  it("saves it where Excel cannot open it", async () => {
    const saved: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    Object.assign(URL, { createObjectURL: () => "blob:here", revokeObjectURL: () => undefined });
    const { user } = renderPane({ openSample: async () => ({ ...SAMPLE, opened: false }) });
    await user.click(await trySample());
    expect(saved).toEqual(["sample.xlsx"]);
    expect(spoken("polite")).toContain("in your downloads as sample.xlsx");
  });

  it("is offered where nothing like a tracker was found", async () => {
    const nothing = understanding(0, { recognised: false, sheets: [] });
    const { user } = renderPane({
      validate: async () => validation([], { understanding: nothing }),
      openSample: async () => {
        throw new ExcelProblem("part not loaded");
      },
    });
    await user.click(screen.getByRole("button", { name: "Validate this workbook" }));
    await screen.findByText("Nothing like a conference tracker was found here");
    await user.click(await trySample());
    await screen.findByText("A part of Conference Check could not be loaded.");
    await waitFor(() => expect(spoken("assertive")).toContain("could not be loaded"));
  });
});
