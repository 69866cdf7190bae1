import { WorkbookFileError } from "../package/workbookFileError";
import { decodeControl, decodeEntities, textElement } from "./xmlText";

const HEADER =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** The table of texts that the cells of all sheets refer to by number. */
export class SharedStrings {
  private readonly source: string;
  private readonly slices: { readonly from: number; readonly to: number }[] = [];
  private readonly texts: string[] = [];
  private readonly added = new Map<string, number>();
  private readonly released = new Set<number>();

  constructor(text: string | null) {
    this.source = text ?? "";
    this.scan();
  }

  /** Whether the part must be written again. */
  get changed(): boolean {
    return this.added.size > 0 || this.released.size > 0;
  }

  /** @throws `WorkbookFileError` for a number that the table does not have. */
  text(index: number): string {
    const text = this.texts[index];
    if (text !== undefined) return text;
    throw new WorkbookFileError("damaged", "A cell refers to a text that is not there.");
  }

  /** The number of a text, added to the table when it is new. */
  add(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.added.set(text, index);
    return index;
  }

  /** Notes that a cell gave up a text, so that nothing of it stays in the file unseen. */
  release(index: number): void {
    this.released.add(index);
  }

  /** The texts that cells gave up and that may have no cell left. */
  releasedTexts(): ReadonlySet<number> {
    return this.released;
  }

  /** The part's text; texts in `unused` are blanked so that the others keep their numbers. */
  toText(unused: ReadonlySet<number>): string {
    const items = this.texts.map((text, index) => {
      if (unused.has(index)) return "<si><t/></si>";
      const slice = this.slices[index];
      return slice ? this.source.slice(slice.from, slice.to) : `<si>${textElement("t", text)}</si>`;
    });
    return `${HEADER}${items.join("")}</sst>`;
  }

  private scan(): void {
    const text = this.source;
    let from = nextItem(text, 0);
    while (from >= 0) {
      const tagEnd = text.indexOf(">", from);
      const empty = text[tagEnd - 1] === "/";
      const to = empty ? tagEnd + 1 : text.indexOf("</si>", tagEnd) + 5;
      this.slices.push({ from, to });
      this.texts.push(empty ? "" : richText(text.slice(tagEnd + 1, to - 5)));
      from = nextItem(text, to);
    }
  }
}

function nextItem(text: string, from: number): number {
  let at = text.indexOf("<si", from);
  while (at >= 0 && !/[\s>/]/.test(text[at + 3] ?? "")) at = text.indexOf("<si", at + 3);
  return at;
}

/** The text of `<si>` or `<is>`: its runs joined, phonetic hints left out. */
export function richText(inner: string): string {
  const spoken = inner.includes("<rPh") ? inner.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : inner;
  let text = "";
  let at = spoken.indexOf("<t");
  while (at >= 0) {
    const tagEnd = spoken.indexOf(">", at);
    if (/[\s>]/.test(spoken[at + 2] ?? "") && spoken[tagEnd - 1] !== "/") {
      const close = spoken.indexOf("</t>", tagEnd);
      text += spoken.slice(tagEnd + 1, close);
      at = close;
    }
    at = spoken.indexOf("<t", at + 2);
  }
  return decodeControl(decodeEntities(text));
}
