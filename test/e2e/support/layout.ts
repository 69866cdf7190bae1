import { paneFrame } from "./paneFrame";
import type { Preview } from "./preview";

/**
 * What of the pane cannot be seen or hit at its present width: text beyond the edge or cut off by the box it
 * stands in, a view that scrolls sideways, and controls smaller than 24 by 24 pixels. A table may scroll
 * sideways within its own box.
 */
export const lostInLayout = (preview: Preview): Promise<readonly string[]> =>
  paneFrame(preview).evaluate(() => {
    const lost: string[] = [];
    const words = (element: Element) =>
      `<${element.localName}> ${element.textContent?.trim().slice(0, 60)}`;
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    /** Text for screen readers alone is one pixel small on purpose. */
    const offScreen = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== "none" ||
      (element.parentElement !== null && offScreen(element.parentElement));
    const scrollsByItself = (element: Element | null): boolean =>
      element !== null &&
      element.localName !== "main" &&
      (["auto", "scroll"].includes(getComputedStyle(element).overflowX) ||
        scrollsByItself(element.parentElement));

    for (const box of document.querySelectorAll("html, main")) {
      if (box.scrollWidth > box.clientWidth) lost.push(`scrolls sideways: ${box.localName}`);
    }
    const texts = [...document.querySelectorAll("body *")].filter(
      (element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ) &&
        shown(element) &&
        !offScreen(element),
    );
    for (const element of texts) {
      const { left, right } = element.getBoundingClientRect();
      const beyond = left < 0 || right > document.documentElement.clientWidth + 1;
      if (beyond && !scrollsByItself(element)) lost.push(`beyond the edge: ${words(element)}`);
      const cutting = getComputedStyle(element).overflowX !== "visible";
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (cutting && cut && !scrollsByItself(element)) lost.push(`cut off: ${words(element)}`);
    }
    const controls =
      "button, a[href], input, select, textarea, summary, [role=radio], [tabindex='0']";
    for (const control of document.querySelectorAll(controls)) {
      if (!shown(control) || offScreen(control)) continue;
      const { width, height } = control.getBoundingClientRect();
      const size = `${Math.round(width)} by ${Math.round(height)}`;
      if (width < 24 || height < 24) lost.push(`only ${size} pixels: ${words(control)}`);
    }
    return lost;
  });

/** What of the pane can only be worked by dragging it. */
export const needsDragging = (preview: Preview): Promise<readonly string[]> =>
  paneFrame(preview).evaluate(() =>
    [...document.querySelectorAll("[draggable=true], input[type=range], [role=slider]")].map(
      ({ outerHTML }) => `needs dragging: ${outerHTML.slice(0, 80)}`,
    ),
  );
