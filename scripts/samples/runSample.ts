import { transformSync } from "esbuild";
import { JSDOM } from "jsdom";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn } from "../../src/standin/standIn";
import type { Sample } from "./readSample";

/** What became of a sample. */
export interface Outcome {
  readonly name: string;
  readonly buttons: number;
  /** Members that the stand-in has not, as its refusals name them. */
  readonly missing: readonly string[];
  /** Anything else that went wrong, with the button it went wrong at. */
  readonly failures: readonly string[];
}

/** How long one button may take. */
const PATIENCE = 60_000;

type Handler = (event: unknown) => unknown;

/**
 * Runs a sample unchanged in a new workbook: loads its page, runs its script, and presses its buttons one after
 * another, the one that sets the sample up first.
 */
export async function runSample(sample: Sample, workbook: Uint8Array): Promise<Outcome> {
  const standIn = await openStandIn(workbook);
  await loadOfficeInNode(standIn);
  const { window } = new JSDOM(`<body>${sample.page}</body>`, { url: "https://localhost/" });
  const handlers = handlersOf(window);
  const problems: [button: string, error: unknown][] = [];
  let pressed = "the script";
  const unawaited = (error: unknown): void => void problems.push([pressed, error]);
  process.on("unhandledRejection", unawaited);
  const log = {
    ...console,
    log: () => undefined,
    table: () => undefined,
    error: (error: unknown) => problems.push([pressed, error]),
  };
  try {
    const { code } = transformSync(sample.script, { loader: "ts" });
    new Function("window", "document", "console", code)(window, window.document, log);
  } catch (error) {
    problems.push([pressed, error]);
  }
  const buttons = [...handlers.keys()].sort(
    (a, b) => Number(isSetup(b)) - Number(isSetup(a)) || (inOrder(a, b) ? -1 : 1),
  );
  for (const button of buttons) {
    pressed = button.id;
    for (const handler of handlers.get(button) ?? []) {
      await inTime(handler).catch((error: unknown) => problems.push([pressed, error]));
      await quiet();
    }
  }
  process.off("unhandledRejection", unawaited);
  window.close();
  return outcome(sample.name, buttons.length, problems);
}

/** The handlers of clicks, as the script adds them: called by name, their promises can be waited for. */
function handlersOf(window: JSDOM["window"]): Map<Element, Handler[]> {
  const handlers = new Map<Element, Handler[]>();
  const { prototype } = window.EventTarget;
  prototype.addEventListener = function addEventListener(
    this: Element,
    type: string,
    handler: unknown,
  ) {
    if (type !== "click" || typeof handler !== "function") return;
    handlers.set(this, [...(handlers.get(this) ?? []), handler as Handler]);
  };
  return handlers;
}

const isSetup = (button: Element): boolean => /^set-?up$/i.test(button.id);

const inOrder = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/** Lets what the handler began without waiting for it come to its end. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

async function inTime(handler: Handler): Promise<unknown> {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error("took too long")), PATIENCE).unref();
  });
  return await Promise.race([handler({}), late]);
}

function outcome(
  name: string,
  buttons: number,
  problems: readonly (readonly [string, unknown])[],
): Outcome {
  const missing = new Set<string>();
  const failures: string[] = [];
  for (const [button, error] of problems) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = error instanceof Error ? error.message : JSON.stringify(error);
    if (code === "ApiNotFound") missing.add(message);
    else failures.push(`${button}: ${code} ${message}`);
  }
  return { name, buttons, missing: [...missing], failures };
}
