import { jest } from "@jest/globals";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { pretendToday } from "../../../src/preview/frame/pretendToday";
import type { StandIn } from "../../../src/standin/standIn";
import { App } from "../../../src/taskpane/App";
import { drawPage } from "../../../src/taskpane/drawPage";
import { openingOf } from "../../../src/taskpane/shell/views";

import { excelWorkflows } from "../../../src/workflows/excelWorkflows";
import { opened } from "../../standin/support/open";
import { letDialogsOpen } from "./dialogs";
import { giveThePageASize } from "./pageSize";

const CONSOLE = ["debug", "error", "info", "log", "trace", "warn"] as const;

/** The whole pane as Excel starts it, with its own workflows over the genuine client and Excel's stand-in. */
export interface PaneOverExcel {
  readonly standIn: StandIn;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly choose: (name: string | RegExp) => Promise<void>;
  readonly goTo: (view: string) => Promise<void>;
  /** Waits for the notice of a problem and gives what it says. */
  readonly problem: () => Promise<string>;
  /** Everything that anyone could see, hear, paste or find later: with the page's attributes, and the console. */
  readonly told: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a workbook with the pane beside it, in its own page. */
export async function openPaneOver(file: Uint8Array): Promise<PaneOverExcel> {
  giveThePageASize();
  letDialogsOpen();
  pretendToday(globalThis, "2014-04-25");
  const written: unknown[] = [];
  for (const name of CONSOLE) {
    jest.spyOn(console, name).mockImplementation((...line: unknown[]) => {
      written.push(...line.map((one) => (one instanceof Error ? one.stack : String(one))));
    });
  }
  const standIn = await opened(file);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const close = await act(async () =>
    drawPage(root, <App workflows={excelWorkflows()} opening={openingOf("")} />),
  );

  const press = async (name: string | RegExp) => {
    await user.click(await buttonNamed(name));
  };
  return {
    standIn,
    press,
    choose: async (name) => user.click(await screen.findByRole("radio", { name })),
    goTo: (view) => {
      const views = screen.getByRole("navigation", { name: "Views" });
      return user.click(within(views).getByRole("button", { name: view }));
    },
    problem: async () => {
      const again = await buttonNamed("Try again");
      return again.parentElement?.parentElement?.textContent ?? "";
    },
    told: async () => {
      const items = await navigator.clipboard.read();
      const copied = items.flatMap((item) => item.types.map((type) => item.getType(type)));
      return JSON.stringify({
        page: document.documentElement.outerHTML,
        copied: await Promise.all((await Promise.all(copied)).map((blob) => blob.text())),
        written,
        kept: [{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name],
        address: location.href,
      });
    },
    close: async () => act(close),
  };
}

/**
 * Waits for the first button of a name. As `findAllByRole` finds it, that works out the name of every button each time
 * that the page changes: here only of those that have the name's words in them.
 */
function buttonNamed(name: string | RegExp): Promise<HTMLElement> {
  const hasWords = (text: string | null) =>
    text !== null && (typeof name === "string" ? text.includes(name) : name.test(text));
  return waitFor(() => {
    for (const one of document.querySelectorAll("button")) {
      if (!hasWords(one.textContent) && !hasWords(one.getAttribute("aria-label"))) continue;
      const around = within(one.parentElement ?? document.body);
      const [button] = around.queryAllByRole("button", { name });
      if (button) return button;
    }
    throw new Error(`There is no button ${name} in: ${document.body.textContent}`);
  });
}
