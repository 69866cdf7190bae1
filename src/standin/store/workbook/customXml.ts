import type { WorkbookStore } from "../model/workbook";
import { childrenOf } from "../xml/elements";
import { parsePart } from "../xml/tree";

/** A part of custom XML: data of another program that no sheet shows. */
export interface CustomXml {
  readonly id: string;
  /** Blank for XML without a namespace. */
  readonly namespace: string;
}

/** The parts of custom XML in a workbook. */
export function customXmlIn({ file, partName }: WorkbookStore): readonly CustomXml[] {
  return ["", partName]
    .flatMap((source) => file.relationshipsOf(source).ofKind("customXml"))
    .flatMap(({ target }) => {
      const text = file.text(target);
      if (text === null) return [];
      const [properties] = file.relationshipsOf(target).ofKind("customXmlProps");
      return [
        { id: idIn(file.text(properties?.target ?? "")) ?? target, namespace: namespaceOf(text) },
      ];
    });
}

function namespaceOf(text: string): string {
  const { name, attributes } = parsePart(text).root;
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : null;
  return attributes[prefix === null ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

function idIn(properties: string | null): string | undefined {
  if (properties === null) return undefined;
  const { root } = parsePart(properties);
  const named = Object.entries(root.attributes).find(([name]) => name.endsWith(":itemID"));
  return named?.[1] ?? childrenOf(root)[0]?.attributes.itemID;
}
