/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { Announcer } from "../../src/taskpane/announcer/Announcer";
import { loadedWhenShown } from "../../src/taskpane/components/ViewBoundary/loadedWhenShown";
import { ViewBoundary } from "../../src/taskpane/components/ViewBoundary/ViewBoundary";

const Part = ({ name }: { readonly name: string }) => <p>The part of {name}</p>;

/** A part of which the first loads fail, and how often it was asked for. */
function failingFirst(times: number) {
  const loads = { count: 0 };
  const Shown = loadedWhenShown(async () => {
    loads.count += 1;
    if (loads.count <= times) throw Object.assign(new Error("gone"), { name: "ChunkLoadError" });
    return Part;
  });
  const view = (
    <Announcer>
      <ViewBoundary>
        <Suspense fallback="Opening">
          <Shown name="a test" />
        </Suspense>
      </ViewBoundary>
    </Announcer>
  );
  return { loads, view };
}

describe("a part that is loaded when it is shown", () => {
  const { error } = console;
  beforeEach(() => {
    // React tells the console of every error that a boundary catches.
    console.error = jest.fn();
  });
  afterEach(() => {
    console.error = error;
  });

  it("is loaded once, and given what it is given", async () => {
    const { loads, view } = failingFirst(0);
    const { rerender } = render(view);
    expect(await screen.findByText("The part of a test")).toBeTruthy();
    rerender(view);
    expect(loads.count).toBe(1);
  });

  it("is loaded again when it is shown again, as often as that fails", async () => {
    const { loads, view } = failingFirst(2);
    render(view);
    const user = userEvent.setup();
    for (const load of [1, 2]) {
      expect(
        await screen.findByText("A part of Conference Check could not be loaded."),
      ).toBeTruthy();
      expect(loads.count).toBe(load);
      await user.click(screen.getByRole("button", { name: "Try again" }));
    }
    expect(await screen.findByText("The part of a test")).toBeTruthy();
    expect(loads.count).toBe(3);
  });
});
