import type { StandIn } from "../standIn";
import { type ClientWindow, completeOffice } from "./office";
import { officeLibrary } from "./officeLibrary";
import { windowWithoutPage } from "./windowWithoutPage";

/** A window without a page, and the library's script ready to run in it. */
interface Loader {
  readonly window: ClientWindow & object;
  /** Runs the script in the window as if it were new, once the window is wired to a stand-in. */
  readonly run: (connect: StandIn["connect"]) => void;
}

let loader: Loader | null = null;

/**
 * Loads the genuine Office.js client into this process, wired to a stand-in: from then on the
 * globals `Excel`, `Office` and `OfficeExtension` are the library's own. Loading it again, for
 * another stand-in, runs it again and replaces them.
 */
export async function loadOfficeInNode(standIn: StandIn): Promise<void> {
  loader ??= prepare();
  const { window, run } = loader;
  run(standIn.connect);
  completeOffice(window, standIn);
  const { Excel, Office, OfficeExtension } = window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/**
 * Reads the library as a page's script, its top-level variables being the window's properties, but
 * with this process's own `Array`, `Error` and `Promise`: what it is given and what it throws is
 * then of one make with the caller's. Reading it takes ten times as long as running it.
 */
function prepare(): Loader {
  const script = officeLibrary();
  const window = windowWithoutPage();
  const variables = [...script.matchAll(/^var (\w+)/gm)].map(([, name = ""]) => name);
  const unset = Object.fromEntries(variables.map((name) => [name, undefined]));
  const own = new Set(Reflect.ownKeys(window));
  const scriptIn = new Function("window", `with (window) { ${script}\n }`);
  const target: ClientWindow & object = window;
  return {
    window: target,
    run: (connect) => {
      for (const key of Reflect.ownKeys(target)) {
        if (!own.has(key)) Reflect.deleteProperty(target, key);
      }
      Object.assign(target, unset);
      connect(target);
      scriptIn(target);
    },
  };
}
