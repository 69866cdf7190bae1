const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (sign: string): string => ESCAPES[sign] ?? sign;

/** Escapes what must be, as Excel does, so that a part that did not change reads as before. */
export const encodeText = (text: string): string => text.replace(/[&<>\r]/g, escaped);
export const encodeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, escaped);
