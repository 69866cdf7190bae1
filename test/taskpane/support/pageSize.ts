const ROW_HEIGHT = 40;

/**
 * jsdom lays nothing out. The parts of the pane that ask for sizes get those of a small task pane: the
 * scrolled area 600 pixels high, everything else one row; and a system in its light theme.
 */
export function giveThePageASize(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return this.tagName === "MAIN" ? 600 : ROW_HEIGHT;
      },
    },
    clientWidth: { configurable: true, get: () => 320 },
    offsetHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return this.tagName === "MAIN" ? 600 : ROW_HEIGHT;
      },
    },
    offsetWidth: { configurable: true, get: () => 320 },
    scrollIntoView: { configurable: true, value: () => undefined },
    scrollTo: {
      configurable: true,
      value(this: HTMLElement, place: ScrollToOptions) {
        this.scrollTop = place.top ?? 0;
        queueMicrotask(() => this.dispatchEvent(new Event("scroll")));
      },
    },
  });
  window.getComputedStyle = stylesThatHide;
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}

/** All that the tests ask of computed styles is what is hidden; jsdom takes long to work out the rest. */
function stylesThatHide(element: Element): CSSStyleDeclaration {
  const hidden =
    element instanceof HTMLElement && (element.hidden || element.style.display === "none");
  return hidden ? HIDDEN : SHOWN;
}

function styleWith(display: string): CSSStyleDeclaration {
  const { style } = document.createElement("span");
  style.display = display;
  style.visibility = "visible";
  return style;
}

/** Made once: queries by role ask for the style of every element and all that it lies in. */
const HIDDEN = styleWith("none");
const SHOWN = styleWith("block");
