const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Undoes XML's own escapes. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ""] ?? whole;
  });
}

/** Undoes the spreadsheet's own escapes for characters that XML cannot carry (`_x000D_`). */
export const decodeControl = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML cannot carry
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP = /[&<>"]/g;
const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it stands inside an XML element or attribute. */
export const encodeEntities = (text: string): string =>
  text.replace(MARKUP, (sign) => ESCAPED[sign] ?? sign);

/** Text as it stands inside a spreadsheet's `<t>` or `<v>`. */
export const encodeCellText = (text: string): string =>
  encodeEntities(
    text.replace(
      CONTROL,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

/** `<t>` with the mark that keeps leading and trailing spaces. */
export const textElement = (name: string, text: string): string =>
  /^\s|\s$|[\n\r]/.test(text)
    ? `<${name} xml:space="preserve">${encodeCellText(text)}</${name}>`
    : `<${name}>${encodeCellText(text)}</${name}>`;

/** The value of one attribute inside a tag's text. */
export function attributeIn(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined;
  const plain = ` ${name}="`;
  const at = tag.indexOf(plain);
  if (at >= 0) {
    const from = at + plain.length;
    return decodeEntities(tag.slice(from, tag.indexOf('"', from)));
  }
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? decodeEntities(found[1] ?? found[2] ?? "") : undefined;
}
