import { SaxesParser } from "saxes";
import { NotXml } from "./notXml";

/**
 * A parser of XML, prefixes as they stand, that throws {@link NotXml} where the text is not well-formed, or declares a
 * document type, which the standard forbids.
 */
export function strictParser() {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw new NotXml(error.message);
  });
  parser.on("doctype", () => {
    throw new NotXml("it declares a document type");
  });
  return parser;
}
