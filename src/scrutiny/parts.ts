import { strFromU8, unzipSync } from "fflate";

/** One part of a package with its text as a reader's program would see it, XML entities decoded. */
export interface PartText {
  readonly part: string;
  /** Everything: tags, attributes and texts. */
  readonly whole: string;
  /** Texts alone, the pieces of one text joined: a name split over two runs is whole again. */
  readonly texts: string;
}

/** A part of a kind that a scrutiny copy never holds, so that its content cannot be vouched for. */
export class UnexpectedPart extends Error {
  override readonly name = "UnexpectedPart";
  constructor(readonly part: string) {
    super(`The copy holds a part that cannot be searched: ${part}`);
  }
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/**
 * Unpacks an .xlsx file and gives the text of each part, the part's own name first.
 * @throws UnexpectedPart when a part is not XML (an image, a macro, another package).
 */
export function partTexts(bytes: Uint8Array): readonly PartText[] {
  return Object.entries(unzipSync(bytes)).map(([part, content]) => {
    if (!/\.(xml|rels)$/i.test(part)) throw new UnexpectedPart(part);
    const xml = strFromU8(content);
    return {
      part,
      whole: `${part}\n${decode(xml)}`,
      texts: decode(xml.replace(/<\/(?:si|row|c|p|a:p|comment)>/gi, "\n").replace(/<[^>]*>/g, "")),
    };
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
