import type { Preview } from "./preview";

/** The looks that a person can give Office or the system. */
export type Look = "light" | "dark" | "forced colours";

/** Gives the pane another look while it goes on with what it does. */
export async function lookLike({ page }: Preview, look: Look): Promise<void> {
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
