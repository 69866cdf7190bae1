/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, fireEvent, screen } from "@testing-library/react";
import type { WorkOptions } from "../../../src/workflows/progress";
import type { Validation } from "../../../src/workflows/workflows";
import { lateMinutes } from "../support/findings";
import { renderPane, spoken } from "../support/renderPane";
import { validation } from "../support/workflows";

/** A check that goes on until the test ends it. */
function checkInHand() {
  const given: { options: WorkOptions; finish: (result: Validation) => void }[] = [];
  const validate = (options: WorkOptions = {}) =>
    new Promise<Validation>((finish, fail) => {
      options.signal?.addEventListener("abort", () => fail(options.signal?.reason));
      given.push({ options, finish });
    });
  const latest = () => {
    const call = given.at(-1);
    if (!call) throw new Error("No check was started");
    return call;
  };
  return { validate, latest, given };
}

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("waiting for Excel", () => {
  it("shows nothing for half a second, then the counts and a way to stop", async () => {
    const { validate, latest } = checkInHand();
    renderPane({ validate }, "?view=check&start=validate");
    await wait(400);
    act(() =>
      latest().options.onProgress?.({ step: "reading", done: 3, of: 12, counting: "sheets" }),
    );
    expect(screen.queryByRole("progressbar")).toBeNull();
    await wait(200);
    expect(screen.getByText("Reading: 3 of 12 sheets")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("3");
    expect(spoken("polite")).toBe("Checking the workbook");
  });

  it("stops the work and ignores what it returns later", async () => {
    const { validate, latest } = checkInHand();
    renderPane({ validate }, "?view=check&start=validate");
    await wait(600);
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(latest().options.signal?.aborted).toBe(true);
    await act(async () => latest().finish(validation([lateMinutes(1)])));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("button", { name: "Validate this workbook" })).toBeTruthy();
    expect(spoken("polite")).toBe("Stopped");
  });

  it("says after ten seconds of silence that Excel does not answer, and hears it again", async () => {
    const { validate, latest } = checkInHand();
    renderPane({ validate }, "?view=check&start=validate");
    await wait(9_000);
    act(() =>
      latest().options.onProgress?.({ step: "reading", done: 1, of: 2, counting: "sheets" }),
    );
    await wait(9_000);
    expect(screen.queryByText(/Excel has not answered/, { selector: "p" })).toBeNull();
    await wait(1_500);
    expect(screen.getByText(/Excel has not answered/, { selector: "p" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Stop waiting" })).toBeTruthy();
    expect(spoken("polite")).toContain("Excel has not answered for 10 seconds");
    await act(async () => latest().finish(validation([lateMinutes(1)])));
    expect(screen.getByText("1 breach")).toBeTruthy();
  });

  it("keeps the last results when a new check is stopped", async () => {
    const { validate, latest } = checkInHand();
    renderPane({ validate }, "?view=check&start=validate");
    await act(async () => latest().finish(validation([lateMinutes(1)])));
    fireEvent.click(screen.getByRole("button", { name: "Validate" }));
    await wait(600);
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await wait(0);
    expect(screen.getByText("1 breach")).toBeTruthy();
    expect(spoken("assertive")).toBe("");
  });

  it("runs one piece of work at a time and leaves the focus on the button", async () => {
    const { validate, given } = checkInHand();
    renderPane({ validate });
    const button = screen.getByRole("button", { name: "Validate this workbook" });
    button.focus();
    fireEvent.click(button);
    fireEvent.click(button);
    await wait(600);
    expect(given).toHaveLength(1);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });
});
