import { USUAL_PREFIXES } from "./usualPrefixes";

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="utf-8")?(?: standalone="(?:yes|no)")? ?\?>\s*/i;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#(?:[1-9]\d{1,4}|x[1-9a-f][\da-f]{0,3}));/iy;

/** Text without an entity, in which nothing is to be looked at again. */
const TEXT = String.raw`[^<>&\x00-\x08\x0b-\x1f\ufffe\uffff]*`;
const SPACED = `<t(?: xml:space="preserve")?>${TEXT}</t>`;
const CELL = String.raw`<c(?: r="[A-Z]{1,3}\d{1,7}")?(?: s="\d{1,6}")?(?: t="\w{1,9}")?(?:/>|>(?:<v>${TEXT}</v>|<is>${SPACED}</is>)</c>)`;
/** Cells and texts, most of what a large part holds, in the form in which nearly all of them are written. */
const COMMON = new RegExp(`(?:${CELL}|<si>${SPACED}</si>){1,100}`, "y");

/**
 * Whether a text is well-formed XML in the plain form that Excel itself writes: one space before each
 * attribute, values in double quotes, no space inside closing tags, the usual prefixes, no comments, no
 * passages taken as they stand. The readers of cells rely on that form. What is not plain may still be
 * well-formed: `provedText` finds out.
 */
export function isPlainXml(text: string): boolean {
  return new PlainScan(text).holds();
}

class PlainScan {
  private at: number;
  private readonly open: string[] = [];
  /** Sums of the names of the attributes in the tag at hand. */
  private readonly seen: number[] = [];

  constructor(private readonly text: string) {
    this.at = DECLARATION.exec(text.slice(0, 200))?.[0].length ?? 0;
  }

  holds(): boolean {
    const { text } = this;
    let roots = 0;
    while (this.at < text.length) {
      if (text.charCodeAt(this.at) !== LESS) {
        if (!this.passText()) return false;
        continue;
      }
      if (text.charCodeAt(this.at + 1) === SLASH) {
        if (!this.passClosingTag()) return false;
        continue;
      }
      if (this.passCommon()) continue;
      if (this.open.length === 0) roots += 1;
      if (roots > 1 || !this.passOpeningTag()) return false;
    }
    return roots === 1 && this.open.length === 0;
  }

  /** Goes behind as many cells or texts of the common form as follow each other. */
  private passCommon(): boolean {
    const letter = this.text.charCodeAt(this.at + 1);
    if (this.open.length === 0 || (letter !== 99 && letter !== 115)) return false;
    COMMON.lastIndex = this.at;
    if (!COMMON.test(this.text)) return false;
    this.at = COMMON.lastIndex;
    return true;
  }

  private passText(): boolean {
    const { text } = this;
    const inside = this.open.length > 0;
    for (; this.at < text.length; this.at += 1) {
      const code = text.charCodeAt(this.at);
      if (code === LESS) return true;
      if (code === AMPERSAND) {
        if (!inside || !this.passEntity()) return false;
      } else if (code === GREATER || code >= 0xfffe) return false;
      else if (code < SPACE && code !== NEWLINE && code !== TAB) {
        if (inside || code !== RETURN) return false;
      } else if (!inside && code > SPACE) return false;
    }
    return true;
  }

  /** Goes to the last sign of an entity. */
  private passEntity(): boolean {
    ENTITY.lastIndex = this.at;
    const found = ENTITY.exec(this.text)?.[0];
    if (found === undefined || (found[1] === "#" && !isSign(found))) return false;
    this.at += found.length - 1;
    return true;
  }

  private passClosingTag(): boolean {
    const name = this.open.pop();
    if (name === undefined || !this.text.startsWith(name, this.at + 2)) return false;
    this.at += name.length + 3;
    return this.text.charCodeAt(this.at - 1) === GREATER;
  }

  private passOpeningTag(): boolean {
    const { text } = this;
    const from = this.at + 1;
    this.at = from;
    if (this.passName() < 0) return false;
    const name = text.slice(from, this.at);
    this.seen.length = 0;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === GREATER) {
        this.open.push(name);
        this.at += 1;
        return true;
      }
      if (code === SPACE && text.charCodeAt(this.at + 1) === SLASH) this.at += 1;
      if (text.charCodeAt(this.at) === SLASH) {
        this.at += 2;
        return text.charCodeAt(this.at - 1) === GREATER;
      }
      if (code !== SPACE || !this.passAttribute()) return false;
    }
  }

  private passAttribute(): boolean {
    const { text, seen } = this;
    const from = this.at + 1;
    this.at = from;
    const sum = this.passName();
    // Two names of one sum are rare enough to be left to the parser.
    if (sum < 0 || seen.includes(sum)) return false;
    seen.push(sum);
    const nameEnd = this.at;
    if (text.charCodeAt(nameEnd) !== EQUALS || text.charCodeAt(nameEnd + 1) !== QUOTE) return false;
    this.at += 2;
    for (; ; this.at += 1) {
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) break;
      if (code === AMPERSAND) {
        if (!this.passEntity()) return false;
        continue;
      }
      // The end of the text is no number, and so not within these limits.
      if (!(code >= SPACE && code < 0xfffe) || code === LESS || code === GREATER) return false;
    }
    this.at += 1;
    return !text.startsWith("xmlns", from) || isUsual(text.slice(from, this.at - 1));
  }

  /** Goes behind a name of plain letters and gives a sum of its signs; below 0 where there is none. */
  private passName(): number {
    const { text } = this;
    const from = this.at;
    let sum = 0;
    for (; ; this.at += 1) {
      const code = text.charCodeAt(this.at);
      const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
      const isOther = (code >= 48 && code <= 58) || code === 45 || code === 46;
      if (!isLetter && (this.at === from || !isOther)) break;
      sum = (sum * 31 + code) & 0x3fffffff;
    }
    return this.at === from ? -1 : sum;
  }
}

/** Whether a numbered character is one that XML may hold and that no reader changes. */
function isSign(entity: string): boolean {
  const code = Number(entity.slice(2, -1).replace(/^x/i, "0x"));
  return (
    code === TAB ||
    code === NEWLINE ||
    code === RETURN ||
    (code >= SPACE && (code < 0xd800 || code > 0xdfff) && code < 0xfffe)
  );
}

/** Whether `xmlns:prefix="vocabulary` gives a vocabulary its usual prefix. */
function isUsual(declaration: string): boolean {
  const [name = "", vocabulary = ""] = declaration.split('="');
  const usual = USUAL_PREFIXES.get(vocabulary);
  return usual === undefined || name === (usual === "" ? "xmlns" : `xmlns:${usual}`);
}
