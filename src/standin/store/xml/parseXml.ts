import { NotXml } from "./notXml";
import { strictParser } from "./strictParser";

/** An element with all that it holds, its names as the file writes them, prefixes included. */
export interface XmlElement {
  readonly type: "element";
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** Text with its entities decoded, or as it stands in a CDATA passage. */
export interface XmlText {
  readonly type: "text" | "cdata";
  value: string;
}

export interface XmlComment {
  readonly type: "comment";
  value: string;
}

export interface XmlProcessingInstruction {
  readonly type: "processing-instruction";
  target: string;
  body: string;
}

export type XmlNode = XmlElement | XmlText | XmlComment | XmlProcessingInstruction;

/** A whole document: its root, and the comments and instructions before it. */
export interface XmlDocument {
  readonly prologue: readonly XmlNode[];
  readonly root: XmlElement;
}

/**
 * Reads XML as a tree that keeps all it holds.
 * @throws {@link NotXml} where it is not well-formed, or declares a document type, which the standard forbids.
 */
export function parseXml(text: string): XmlDocument {
  const parser = strictParser();
  const prologue: XmlNode[] = [];
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  const add = (node: XmlNode): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(node);
    else if (root === null) prologue.push(node);
  };
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { type: "element", name, attributes, children: [] };
    if (open.length > 0) add(element);
    else root = element;
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (value) => {
    if (open.length > 0) add({ type: "text", value });
  });
  parser.on("cdata", (value) => add({ type: "cdata", value }));
  parser.on("comment", (value) => add({ type: "comment", value }));
  parser.on("processinginstruction", ({ target, body }) =>
    add({ type: "processing-instruction", target, body }),
  );
  parser.write(text).close();
  if (root === null) throw new NotXml("it has no element");
  return { prologue, root };
}
