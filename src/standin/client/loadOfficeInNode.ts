import type { StandIn } from "../standIn";
import type { NativeBridge } from "../wire/bridge";
import { type ClientWindow, completeOffice } from "./office";
import { officeLibrary } from "./officeLibrary";
import { windowWithoutPage } from "./windowWithoutPage";

/** The library in its window: its own `Office`, and its end of the wire. */
interface Loaded {
  readonly window: ClientWindow & object;
  readonly office: object;
  readonly wire: Wire;
}

/** What the library itself has for another host, and for the events it takes from one. */
interface Wire {
  readonly HostBridge: { readonly init: (bridge: NativeBridge) => void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
}

let loaded: Loaded | null = null;

/**
 * Loads the genuine Office.js client into this process, wired to a stand-in: from then on the
 * globals `Excel`, `Office` and `OfficeExtension` are the library's own. Loading it again, for
 * another stand-in, hands the library that one's wire in place of the last, and no handler of an
 * event stays with it. What still waits for the last stand-in is answered by the last one.
 */
export async function loadOfficeInNode(standIn: StandIn): Promise<void> {
  if (loaded === null) loaded = load(standIn);
  else {
    loaded.wire.GenericEventRegistration.s_genericEventRegistrations = {};
    loaded.wire.HostBridge.init(standIn.bridge);
  }
  const { window } = loaded;
  window.Office = loaded.office;
  completeOffice(window, standIn);
  const { Excel, Office, OfficeExtension } = window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/**
 * Runs the library as a page's script, its top-level variables being the window's properties, but
 * with this process's own `Array`, `Error` and `Promise`: what it is given and what it throws is
 * then of one make with the caller's.
 */
function load(standIn: StandIn): Loaded {
  const script = officeLibrary();
  const window: ClientWindow & { OfficeExtension?: Wire } = windowWithoutPage();
  for (const [, name = ""] of script.matchAll(/^var (\w+)/gm))
    Object.assign(window, { [name]: undefined });
  standIn.connect(window);
  new Function("window", `with (window) { ${script}\n }`)(window);
  const { Office: office, OfficeExtension: wire } = window;
  if (office === undefined || wire === undefined) throw new Error("Office.js did not load.");
  return { window, office, wire };
}
