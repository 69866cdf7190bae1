import { paneFrame } from "./paneFrame";
import type { Preview } from "./preview";

/** What has the focus in the pane: its role and name as a screen reader gets them, and whether that is seen. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  /** Whether it looks different for having the focus. */
  readonly visible: boolean;
  /** Whether something of the pane lies over all of it. */
  readonly obscured: boolean;
}

/** What of the pane has the focus; `null` where nothing has. */
export async function focused(preview: Preview): Promise<Focused | null> {
  const frame = paneFrame(preview);
  const within = frame.locator("body *:focus");
  if ((await within.count()) === 0) return null;
  const [line = ""] = (await within.ariaSnapshot()).split("\n");
  const [, role = "", name = ""] = /^- '?([\w-]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
  return {
    role,
    name: name.replaceAll('\\"', '"'),
    visible: await within.evaluate(looksFocused),
    obscured: await within.evaluate(isObscured),
  };
}

/** Takes the focus away for a moment and compares: the ring may be drawn by a neighbour or the box around it. */
function looksFocused(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const boxes = [element, element.parentElement, element.nextElementSibling];
  const look = () =>
    JSON.stringify(
      boxes.flatMap((box) =>
        [null, "::before", "::after"].map((part) => {
          if (box === null) return null;
          const { outline, border, boxShadow, transform } = getComputedStyle(box, part);
          return { outline, border, boxShadow, transform };
        }),
      ),
    );
  const withFocus = look();
  element.blur();
  const without = look();
  element.focus({ preventScroll: true });
  return withFocus !== without;
}

/** Looks at nine places of it: whether each is out of sight, or shows something else. */
function isObscured(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const shares = [0.1, 0.5, 0.9];
  return shares.every((across) =>
    shares.every((down) => {
      const there = document.elementFromPoint(left + across * width, top + down * height);
      return (
        there === null || !(element.contains(there) || there.closest("label")?.contains(element))
      );
    }),
  );
}
