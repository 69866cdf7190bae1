import { paneFrame } from "./paneFrame";
import type { Preview } from "./preview";

/** Something in the pane as Chromium hands it to a screen reader. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  /** States and properties by their names in ARIA, without the prefix: `expanded`, `level`, `live`. */
  readonly states: Readonly<Record<string, unknown>>;
  /** The text within, where it is a live region. */
  readonly text: string;
}

interface AxValue {
  readonly value?: unknown;
}

/** A node of the protocol's `Accessibility.getFullAXTree`. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

/** Everything in the pane's accessibility tree that is not ignored, in reading order. */
export async function accessibilityTree(preview: Preview): Promise<readonly Accessible[]> {
  const { page } = preview;
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const url = paneFrame(preview).url();
  const pane = frameTree.childFrames?.find(({ frame }) => frame.url === url.split("#")[0]);
  const frameId = pane?.frame.id;
  if (frameId === undefined) throw new Error("The pane's frame is not in the frame tree.");
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId });
  await session.detach();
  return accessibleOf(nodes);
}

function accessibleOf(nodes: readonly AxNode[]): readonly Accessible[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: AxNode): string =>
    node.role?.value === "StaticText"
      ? String(node.name?.value ?? "")
      : (node.childIds ?? []).map((id) => textOf(byId.get(id) ?? NOTHING)).join("");
  const inOrder = (node: AxNode): readonly AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id) ?? NOTHING)),
  ];
  return inOrder(nodes[0] ?? NOTHING)
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ""),
      name: String(node.name?.value ?? ""),
      states: {
        ...(node.value && { value: node.value.value }),
        ...Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, value.value]),
        ),
      },
      text: textOf(node),
    }));
}

const NOTHING: AxNode = { nodeId: "", ignored: true };

/** What the pane's live region of a politeness says now, as a screen reader would be told. */
export async function announced(
  preview: Preview,
  politeness: "polite" | "assertive",
): Promise<string> {
  const regions = (await accessibilityTree(preview)).filter(
    ({ role, states }) => LIVE_ROLES[politeness] === role && states.live === politeness,
  );
  if (regions.length !== 1) throw new Error(`There are ${regions.length} ${politeness} regions.`);
  return regions[0]?.text.replaceAll("\u00a0", "") ?? "";
}

const LIVE_ROLES = { polite: "status", assertive: "alert" } as const;

/** Waits until the pane says something. */
export async function hears(
  preview: Preview,
  politeness: "polite" | "assertive",
  text: string | RegExp,
): Promise<void> {
  const region = preview.pane.locator(`[aria-live="${politeness}"]`, { hasText: text });
  await region.waitFor({ state: "attached" });
  const said = await announced(preview, politeness);
  if (typeof text === "string" ? !said.includes(text) : !text.test(said))
    throw new Error(`The ${politeness} region says: ${said}`);
}

const LISTENS_MS = 60_000;

/**
 * Listens from now on to what a live region of the pane says: also to what is soon followed by something else, as a
 * screen reader says one after the other. Gives what waits until something was heard.
 */
export async function listen(
  { pane, page }: Preview,
  politeness: "polite" | "assertive",
): Promise<(text: RegExp) => Promise<void>> {
  const said = await pane.locator(`[aria-live="${politeness}"]`).evaluateHandle((region) => {
    const all: string[] = [];
    new MutationObserver(() => all.push(region.textContent ?? "")).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return all;
  });
  return async (text) => {
    for (let waited = 0; waited < LISTENS_MS; waited += 100) {
      if ((await said.jsonValue()).some((one) => text.test(one))) return;
      await page.waitForTimeout(100);
    }
    throw new Error(`The ${politeness} region said: ${(await said.jsonValue()).join("; ")}`);
  };
}
