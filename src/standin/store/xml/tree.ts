import { encodeAttribute, encodeText } from "./encode";
import { parseXml, type XmlElement, type XmlNode } from "./parseXml";

export type { XmlElement, XmlNode };

/** One XML part of a workbook as a tree that keeps all it does not understand. */
export interface XmlPart {
  /** The XML declaration as the file has it, with the white space behind it. */
  readonly header: string;
  /** Whether the part writes quotation marks in its texts as `&quot;`, which some programs do. */
  readonly codesQuotes: boolean;
  readonly prologue: readonly XmlNode[];
  readonly root: XmlElement;
}

/** Reads an XML part. @throws NotXml where it is malformed */
export function parsePart(text: string): XmlPart {
  const parsed = parseXml(withoutMark(text));
  const header = /^\s*<\?xml[^>]*\?>\s*/.exec(withoutMark(text))?.[0] ?? "";
  const codesQuotes = />[^<]*&quot;/.test(text);
  return { header, codesQuotes, prologue: parsed.prologue, root: parsed.root };
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** The declaration of a part that is made again. */
const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A part that no file has yet. */
export const newPart = (root: XmlElement): XmlPart => ({
  header: XML_HEADER,
  codesQuotes: false,
  prologue: [],
  root,
});

/** Writes a part as a file's text. */
export const partText = ({ header, prologue, root, codesQuotes }: XmlPart): string =>
  header +
  prologue.map((node) => nodeText(node, codesQuotes)).join("") +
  nodeText(root, codesQuotes);

/** A part's text for saving: the very text it was read from, where the tree still says the same. */
export function savedText(part: XmlPart, source: string): string {
  const text = partText(part);
  return text === partText(parsePart(source)) ? source : text;
}

/** Writes one node and all below it. */
export function nodeText(node: XmlNode, codesQuotes = false): string {
  switch (node.type) {
    case "element":
      return elementText(node, codesQuotes);
    case "text":
      return codesQuotes
        ? encodeText(node.value).replaceAll('"', "&quot;")
        : encodeText(node.value);
    case "cdata":
      return `<![CDATA[${node.value}]]>`;
    case "comment":
      return `<!--${node.value}-->`;
    case "processing-instruction":
      return `<?${node.target} ${node.body}?>`;
  }
}

function elementText(element: XmlElement, codesQuotes: boolean): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
    .join("");
  return element.children.length === 0
    ? `<${element.name}${attributes}/>`
    : `<${element.name}${attributes}>${element.children.map((node) => nodeText(node, codesQuotes)).join("")}</${element.name}>`;
}
