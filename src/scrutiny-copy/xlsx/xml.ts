/** Attributes of an element in the order in which they are written; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The declaration that every part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element around content that is XML already; closed at once where it has none. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]) {
  const inside = content.join("");
  const open = `<${name}${Object.entries(attributes).map(written).join("")}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}

function written([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? "" : ` ${name}="${attributeText(String(value))}"`;
}

/** A text between tags, as any XML reader gives it back. What XML cannot hold is left out. */
export function plainText(text: string): string {
  return held(text).replace(/[&<>]/g, entity);
}

/**
 * The text of a cell, in which Excel reads `_x000D_` as a single character: control characters are written so,
 * and what only looks like such a code keeps its look (ISO/IEC 29500-1, 22.9.2.19).
 */
export function cellText(text: string): string {
  return plainText(
    text
      .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
      .replace(CONTROL, (character) => `_x${hex(character)}_`),
  );
}

function attributeText(text: string): string {
  return held(text).replace(
    /[&<>"\t\n\r]/g,
    (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`,
  );
}

/** Characters that XML has no place for, and the carriage return, which it would make a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NOT_HELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const held = (text: string): string => text.replace(NOT_HELD, "");
const hex = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const entity = (character: string): string => ENTITIES[character] ?? character;
