import type { XmlElement, XmlNode } from "./tree";

/** Makes an element; attributes that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) given[key] = String(value);
  }
  return {
    type: "element",
    name,
    attributes: given,
    children: children.map((child) =>
      typeof child === "string" ? { type: "text", value: child } : child,
    ),
  };
}

/** The child elements of an element, or those of one name. */
export const childrenOf = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter(
    (node): node is XmlElement =>
      node.type === "element" && (name === undefined || node.name === name),
  );

/** The first child element of a name. */
export const childOf = (parent: XmlElement, name: string): XmlElement | undefined =>
  parent.children.find((node): node is XmlElement => node.type === "element" && node.name === name);

/** All text below an element. */
export function textOf(parent: XmlElement): string {
  return parent.children
    .map((node) =>
      node.type === "element"
        ? textOf(node)
        : node.type === "text" || node.type === "cdata"
          ? node.value
          : "",
    )
    .join("");
}

/** Takes a child away; whether it was there. */
export function removeChild(parent: XmlElement, child: XmlNode): boolean {
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1);
  return at >= 0;
}

/**
 * Puts a child where the schema's order wants it: after the last child that the order names before
 * it or beside it. `order` lists the element names of the parent's sequence.
 */
export function insertInOrder(
  parent: XmlElement,
  child: XmlElement,
  order: readonly string[],
): XmlElement {
  const place = order.indexOf(child.name);
  let at = 0;
  parent.children.forEach((node, index) => {
    if (node.type === "element" && order.indexOf(node.name) <= place) at = index + 1;
  });
  parent.children.splice(at, 0, child);
  return child;
}

/** The child of a name, made in its place when it is missing. */
export const ensureChild = (
  parent: XmlElement,
  name: string,
  order: readonly string[],
): XmlElement => childOf(parent, name) ?? insertInOrder(parent, element(name), order);

/** A copy that shares nothing with the original. */
export const cloneElement = (original: XmlElement): XmlElement => ({
  ...original,
  attributes: { ...original.attributes },
  children: original.children.map((node) =>
    node.type === "element" ? cloneElement(node) : { ...node },
  ),
});

/** Reads an XML boolean attribute (`1`, `true`, `on`). */
export const isOn = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
