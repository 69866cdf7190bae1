import type { SaxesTagPlain } from "saxes";
import { encodeAttribute, encodeText } from "./encode";
import { Prefixes } from "./prefixes";
import { strictParser } from "./strictParser";

/** Vocabularies whose readers look for tags by their text: comments among those would be read as well. */
const READ_AS_TEXT = /^(?:worksheet|sst)$/;

/**
 * Reads XML in whatever form and writes it in the plain form (see `isPlainXml`): it says the same.
 * @throws NotXml where the text is not well-formed, or declares a document type, which the standard forbids.
 */
export function plainForm(text: string): string {
  const parser = strictParser();
  const prefixes = new Prefixes();
  const pieces: string[] = [];
  let keepsRemarks = true;
  parser.on("xmldecl", ({ version, standalone }) => {
    const alone = standalone === undefined ? "" : ` standalone="${standalone}"`;
    pieces.push(`<?xml version="${version}" encoding="UTF-8"${alone}?>\r\n`);
  });
  parser.on("opentag", (tag) => {
    const isRoot = prefixes.depth === 0;
    const { name, attributes } = prefixes.enter(tag.name, tag.attributes);
    if (isRoot) keepsRemarks = !READ_AS_TEXT.test(name);
    pieces.push(openingTag(name, attributes, tag));
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    const name = prefixes.leave();
    if (!isSelfClosing) pieces.push(`</${name}>`);
  });
  const addText = (found: string): void => {
    if (prefixes.depth > 0) pieces.push(encodeText(found));
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("comment", (comment) => {
    if (keepsRemarks && prefixes.depth > 0) pieces.push(`<!--${comment}-->`);
  });
  parser.on("processinginstruction", ({ target, body }) => {
    if (keepsRemarks && prefixes.depth > 0) pieces.push(`<?${target} ${body}?>`);
  });
  parser.write(text).close();
  return pieces.join("");
}

function openingTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { isSelfClosing }: SaxesTagPlain,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`)
    .join("");
  return `<${name}${written}${isSelfClosing ? "/>" : ">"}`;
}
