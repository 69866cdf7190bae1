/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, fireEvent, screen } from "@testing-library/react";
import type { ValidateOptions } from "../../../src/workflows/validate";
import { lateMinutes } from "../support/findings";
import { renderPane } from "../support/renderPane";
import { validation } from "../support/workflows";

const HOUR_MS = 3_600_000;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2014, 3, 25, 14, 5) });
});
afterEach(() => {
  jest.useRealTimers();
});

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

async function checkedPane() {
  const asked: ValidateOptions[] = [];
  const validate = async (options: ValidateOptions = {}) => {
    asked.push(options);
    return validation([lateMinutes(1)]);
  };
  renderPane({ validate }, "?view=check&start=validate");
  await wait(0);
  expect(await screen.findByText("1 breach")).toBeTruthy();
  return asked;
}

describe("a session longer than a day", () => {
  it("says nothing until midnight", async () => {
    await checkedPane();
    await wait(9 * HOUR_MS);
    expect(screen.queryByText(/^It is .* now$/)).toBeNull();
  });

  it("then says which day it is and which day was judged by; the results stay", async () => {
    const asked = await checkedPane();
    await wait(10 * HOUR_MS);
    expect(screen.getByText("It is Sat 26 April 2014 now")).toBeTruthy();
    expect(screen.getByText(/This check is as at Fri 25 April 2014/)).toBeTruthy();
    expect(screen.getByText("1 breach")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Check as at today" }));
    await wait(0);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.asAt).toBeUndefined();
  });

  it("looks at once when the pane comes to the front after the machine slept", async () => {
    await checkedPane();
    jest.setSystemTime(new Date(2014, 3, 28, 9, 0));
    fireEvent.focus(window);
    await wait(0);
    expect(screen.getByText("It is Mon 28 April 2014 now")).toBeTruthy();
  });

  it("looks at once when the view is shown again", async () => {
    await checkedPane();
    fireEvent.click(screen.getByRole("button", { name: "Set up" }));
    await wait(0);
    jest.setSystemTime(new Date(2014, 3, 26, 9, 0));
    fireEvent.click(screen.getByRole("button", { name: "Check" }));
    await wait(0);
    expect(screen.getByText("It is Sat 26 April 2014 now")).toBeTruthy();
  });

  it("leaves a check as at a day that was chosen alone", async () => {
    await checkedPane();
    fireEvent.click(screen.getByRole("button", { name: /^As at/ }));
    fireEvent.change(screen.getByLabelText(/^Check as at/), { target: { value: "2014-04-25" } });
    await wait(24 * HOUR_MS);
    expect(screen.queryByText(/^It is .* now$/)).toBeNull();
  });
});
