import { strFromU8, unzipSync } from "fflate";

/** One part of a package with its texts as a reader's program would see them, XML entities decoded. */
export interface PartText {
  readonly part: string;
  /** What it says: each cell, string, caption and comment apart, the runs of one text joined; its name first. */
  readonly texts: readonly string[];
  /** How it says it: names of elements and attributes, and the values of attributes. */
  readonly markup: readonly string[];
}

/** A part of a kind that a scrutiny copy never holds, so that its content cannot be vouched for. */
export class UnexpectedPart extends Error {
  override readonly name = "UnexpectedPart";
  constructor(readonly part: string) {
    super(`The copy holds a part that cannot be searched: ${part}`);
  }
}

/**
 * Unpacks an .xlsx file and gives what each part says.
 * @throws UnexpectedPart when a part is not XML in UTF-8 (an image, a macro, another package).
 */
export function partTexts(bytes: Uint8Array): readonly PartText[] {
  return Object.entries(unzipSync(bytes)).map(([part, content]) =>
    partText(part, strFromU8(content)),
  );
}

/**
 * What one part says.
 * @throws UnexpectedPart when it is not XML in UTF-8.
 */
export function partText(part: string, xml: string): PartText {
  if (!/\.(xml|rels)$/i.test(part) || !isUtf8(xml)) throw new UnexpectedPart(part);
  return { part, ...piecesOf(xml, part) };
}

function isUtf8(xml: string): boolean {
  const encoding = /^\uFEFF?<\?xml[^>]*\sencoding=["']([^"']+)/i.exec(xml)?.[1] ?? "utf-8";
  return /^utf-?8$/i.test(encoding) && !xml.includes("\u0000") && !xml.includes("\uFFFD");
}

/** A comment, a passage taken as it stands, a tag with its quoted values, or text. */
const PIECE =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
/** Ends of what holds one text, whatever number of runs it is written in. */
const END_OF_TEXT = /^\/(?:\w+:)?(?:si|is|c|v|p|pt|comment|lpstr|row)$/i;

/** A text counts both as its runs joined and as each run by itself. */
function piecesOf(xml: string, part: string): Pick<PartText, "texts" | "markup"> {
  const texts = new Set([part]);
  const markup = new Set<string>();
  let joined = "";
  const add = (text: string) => {
    for (const reading of readings(withoutPlaces(text))) texts.add(reading.trim());
  };
  for (const [, comment, verbatim, tag, between] of xml.matchAll(PIECE)) {
    const text = comment ?? verbatim ?? between;
    if (text !== undefined) {
      add(text);
      joined += text;
    }
    if (tag === undefined) continue;
    if (END_OF_TEXT.test(tag)) {
      add(joined);
      joined = "";
    }
    for (const piece of markupOf(tag)) markup.add(piece);
  }
  add(joined);
  texts.delete("");
  return { texts: [...texts], markup: [...markup] };
}

/** Attributes that only say where in a sheet something stands. */
const PLACE = /^(?:r|ref|sqref|spans|activeCell|topLeftCell)$/;

function markupOf(tag: string): readonly string[] {
  if (tag.startsWith("!")) return [decode(tag)];
  const pieces = [decode(tag.replace(/(["'])[^"']*\1/g, " "))];
  for (const [, name = "", , value = ""] of tag.matchAll(/([\w:.-]+)\s*=\s*(["'])(.*?)\2/gs)) {
    if (!PLACE.test(name)) pieces.push(...readings(value));
  }
  return pieces;
}

/** Text without absolute addresses of cells (`$F$12`), which charts and print titles are made of. */
function withoutPlaces(text: string): string {
  return text.replace(/\$[A-Z]{1,3}\$\d+|\$\d+:\$\d+/g, " ");
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** A text as it stands, and as an address would be read that is written like it. */
function readings(xml: string): readonly string[] {
  const text = decode(xml);
  return /%[0-9a-f]{2}/i.test(text) ? [text, withoutPercents(text)] : [text];
}

function withoutPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // No letters in UTF-8, so no text that could be read.
      return run;
    }
  });
}

function decode(xml: string): string {
  return xml
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (entity, hex, decimal, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? entity;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
