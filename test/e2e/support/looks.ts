import { paneFrame } from "./paneFrame";
import type { Preview } from "./preview";

/** The looks that a person can give Office or the system. */
export type Look = "light" | "dark" | "forced colours";

/** Gives the pane another look while it goes on with what it does, and waits until it is drawn. */
export async function lookLike(preview: Preview, look: Look): Promise<void> {
  const { page } = preview;
  const dark = look === "dark";
  await page.evaluate(
    (office) => {
      const { conferenceCheckPreview } = window;
      if (conferenceCheckPreview) Object.assign(conferenceCheckPreview, { look: office });
    },
    dark ? "dark" : "light",
  );
  await page.emulateMedia({
    colorScheme: dark ? "dark" : "light",
    forcedColors: look === "forced colours" ? "active" : "none",
  });
  await paneFrame(preview).evaluate(async () => {
    // Twice, and without a helper function: one with a name would need what tsx adds to it, in the page.
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const colours = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(colours.map(({ finished }) => finished));
  });
}

/** Makes the pane this wide, in CSS pixels, whatever is opened in it. */
export const widenTo = ({ page }: Preview, width: number) =>
  page.evaluate((pixels) => {
    const id = "pane-width";
    const style = document.getElementById(id) ?? document.createElement("style");
    style.id = id;
    style.textContent = `aside { width: ${pixels}px !important }`;
    document.head.append(style);
  }, width);

/** Spaces the pane's text out as far as WCAG 1.4.12 lets a person do, or puts it back. */
export const spaceText = (preview: Preview, on: boolean) =>
  paneFrame(preview).evaluate((wanted) => {
    const id = "text-spacing";
    document.getElementById(id)?.remove();
    if (!wanted) return;
    const style = document.createElement("style");
    style.id = id;
    style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;
    document.head.append(style);
  }, on);

/** Makes the pane this high, in CSS pixels. */
export const heightenTo = ({ page }: Preview, height: number) =>
  page.evaluate((pixels) => {
    const style = document.createElement("style");
    style.textContent = `aside iframe { height: ${pixels}px !important; flex: none !important }`;
    document.head.append(style);
  }, height);
