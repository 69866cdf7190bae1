import { type Complaint, elements, type Manifest } from "./manifest";

/** Office reads no more of an id than this. */
const LONGEST_RESOURCE_ID = 32;

/** Which list of resources each element draws on. */
const LIST_OF: Readonly<Record<string, string>> = {
  Image: "Images",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Every `resid` resolves in the list that its element draws on; no resource is unused, repeated or named too long. */
export function checkResources({ document }: Manifest): readonly Complaint[] {
  const resources = elements(document, "Resources").flatMap((list) => [
    ...list.querySelectorAll("[id]"),
  ]);
  const uses = [...document.querySelectorAll("[resid]")];
  const idOf = (element: Element): string => element.getAttribute("id") ?? "";
  const usedIds = new Set(uses.map((use) => use.getAttribute("resid") ?? ""));

  const unresolved = uses.flatMap((use) => {
    const id = use.getAttribute("resid") ?? "";
    const list = LIST_OF[use.localName];
    const found = resources.some((it) => idOf(it) === id && it.parentElement?.localName === list);
    return found
      ? []
      : [`${use.localName} names the resource "${id}", which ${list ?? "no list"} does not hold.`];
  });
  const repeated = resources
    .filter((it, place) => resources.findIndex((other) => idOf(other) === idOf(it)) < place)
    .map((it) => `The resource "${idOf(it)}" is there twice.`);
  const unused = resources
    .filter((it) => !usedIds.has(idOf(it)))
    .map((it) => `Nothing uses the resource "${idOf(it)}".`);
  const long = resources
    .filter((it) => idOf(it).length > LONGEST_RESOURCE_ID)
    .map((it) => `The resource id "${idOf(it)}" is longer than ${LONGEST_RESOURCE_ID} characters.`);
  return [...unresolved, ...repeated, ...unused, ...long];
}
