import type { Found } from "../../workbook/inspection/found";
import { isOurName } from "../base/ourMarks";

/** Asks for what belongs to the workbook as a whole; the answer is there after the next round trip. */
export function askWorkbook(context: Excel.RequestContext): () => readonly Found[] {
  const { names, properties, customXmlParts, settings } = context.workbook;
  names.load("items/name,items/visible,items/formula");
  properties.load("author,category,comments,company,keywords,lastAuthor,manager,subject,title");
  properties.custom.load("items/key,items/value");
  customXmlParts.load("items/id,items/namespaceUri");
  const kept = settings.getCount();
  return () => [
    ...names.items.flatMap((item) => nameFound(item, null)),
    ...propertiesFound(properties),
    ...properties.custom.items.map(
      ({ key, value }) =>
        ({ kind: "custom property", property: key, value: String(value) }) as const,
    ),
    ...customXmlParts.items.map(
      ({ namespaceUri }) => ({ kind: "custom XML", namespace: namespaceUri ?? "" }) as const,
    ),
    ...(kept.value > 0 ? [{ kind: "kept by Conference Check" } as const] : []),
  ];
}

/** A name of the team's; our own are reported with what this add-in keeps. */
export function nameFound(
  { name, visible, formula }: Pick<Excel.NamedItem, "name" | "visible" | "formula">,
  sheet: string | null,
): readonly Found[] {
  if (isOurName(name)) return [];
  return [{ kind: "name", name, hidden: !visible, formula: String(formula), sheet }];
}

function propertiesFound(properties: Excel.DocumentProperties): readonly Found[] {
  const told: readonly (readonly [string, string])[] = [
    ["Author", properties.author],
    ["Last saved by", properties.lastAuthor],
    ["Manager", properties.manager],
    ["Company", properties.company],
    ["Title", properties.title],
    ["Subject", properties.subject],
    ["Category", properties.category],
    ["Keywords", properties.keywords],
    ["Comments", properties.comments],
  ];
  return told
    .filter(([, value]) => value !== "" && value !== null)
    .map(([property, value]) => ({ kind: "document property", property, value }));
}
