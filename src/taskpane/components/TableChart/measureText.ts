import { type Measure, TEXT_SIZE } from "./drawing";

/** Where a browser cannot measure: as wide as the widest of the usual fonts, so that nothing runs into another. */
const USUAL_WIDTH = 0.62;

/** Measures text of this font as the browser draws it, the bold one, so that both fit. */
export function measureIn(fontFamily: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (text) => text.length * TEXT_SIZE * USUAL_WIDTH;
  context.font = `600 ${TEXT_SIZE}px ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
