import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { StandIn } from "../host/standIn";
import { type ClientWindow, completeOffice } from "./office";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let source: string | null = null;

/**
 * Loads the genuine Office.js client into this process, wired to a stand-in: from then on the
 * globals `Excel`, `Office` and `OfficeExtension` are the library's own. Loading it again, for
 * another stand-in, replaces them.
 */
export async function loadOfficeInNode(standIn: StandIn): Promise<void> {
  source ??= readFileSync(require.resolve(LIBRARY), "utf8");
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "https://localhost/" });
  standIn.connect(window);
  const loaded = evaluate(source, window);
  completeOffice(loaded, standIn);
  Object.assign(globalThis, {
    Excel: loaded.Excel,
    Office: loaded.Office,
    OfficeExtension: loaded.OfficeExtension,
  });
}

/**
 * Runs the library as a page's script, its top-level variables being the window's properties, but
 * with this process's own `Array`, `Error` and `Promise`: what it is given and what it throws is
 * then of one make with the caller's.
 */
function evaluate(script: string, window: ClientWindow & object): ClientWindow {
  const names = [...script.matchAll(/^var (\w+)/gm)].map(([, name = ""]) => name);
  Object.assign(window, Object.fromEntries(names.map((name) => [name, undefined])));
  new Function("window", `with (window) { ${script}\n }`)(window);
  return window;
}
