import { jest } from "@jest/globals";
import { configure, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { pretendToday } from "../../../src/preview/frame/pretendToday";
import { App } from "../../../src/taskpane/App";
import { openingOf } from "../../../src/taskpane/shell/views";
import type { Workflows } from "../../../src/workflows/workflows";
import { letDialogsOpen } from "./dialogs";
import { giveThePageASize } from "./pageSize";
import { workflowsWith } from "./workflows";

/** The day of the checks that `validation` makes up. */
const CHECKED_ON = "2014-04-25";

/** A view is loaded when it is first opened, which a busy machine takes its time over. */
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(40_000);

/** The whole pane over the given workflows, as Excel would open it at `query`. */
export function renderPane(given: Partial<Workflows>, query = "") {
  giveThePageASize();
  letDialogsOpen();
  pretendToday(globalThis, CHECKED_ON);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const view = render(<App workflows={workflowsWith(given)} opening={openingOf(query)} />);
  return { user, ...view };
}

/** What the live region of this politeness holds now. */
export function spoken(politeness: "polite" | "assertive"): string {
  const region = document.querySelector(`[aria-live="${politeness}"]`);
  if (!region) throw new Error(`There is no ${politeness} live region`);
  return region.textContent ?? "";
}
