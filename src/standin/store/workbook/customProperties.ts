import type { FilePackage } from "../package/filePackage";
import { childrenOf, textOf } from "../xml/elements";
import { parsePart, type XmlElement } from "../xml/tree";

/** A property that a person or a program gave the file beside Excel's own. */
export interface CustomProperty {
  readonly key: string;
  readonly value: string | number | boolean;
}

/** The custom properties of a file. */
export function customPropertiesOf(file: FilePackage): readonly CustomProperty[] {
  const [relation] = file.relationshipsOf("").ofKind("custom-properties");
  const text = relation === undefined ? null : file.text(relation.target);
  if (text === null) return [];
  return childrenOf(parsePart(text).root, "property").map((property) => ({
    key: property.attributes.name ?? "",
    value: typedValue(childrenOf(property)[0]),
  }));
}

function typedValue(value: XmlElement | undefined): CustomProperty["value"] {
  if (value === undefined) return "";
  const text = textOf(value);
  if (/:(?:i\d|int|r\d|decimal)$/.test(value.name)) return Number(text);
  return value.name.endsWith(":bool") ? text === "true" || text === "1" : text;
}
