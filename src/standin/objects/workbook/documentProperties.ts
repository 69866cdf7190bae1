import type { WorkbookStore } from "../../store/model/workbook";
import { DocumentProperties, type PropertyPart } from "../../store/workbook/documentProperties";
import { text } from "../../wire/arguments";
import { defineClass, type Scalar } from "../../wire/objectClass";
import { customProperties } from "./customParts";

const property = (part: PropertyPart, name: string): Scalar<WorkbookStore> => ({
  since: "1.7",
  get: ({ file }) => new DocumentProperties(file).get(part, name),
  set: ({ file }, value) => new DocumentProperties(file).set(part, name, text(value)),
});

const readOnly = ({ since, get }: Scalar<WorkbookStore>): Scalar<WorkbookStore> => ({ since, get });

/** `Excel.DocumentProperties`. */
export const documentProperties = defineClass<WorkbookStore>({
  name: "DocumentProperties",
  scalars: {
    author: property("core", "dc:creator"),
    category: property("core", "cp:category"),
    comments: property("core", "dc:description"),
    company: property("app", "Company"),
    keywords: property("core", "cp:keywords"),
    lastAuthor: readOnly(property("core", "cp:lastModifiedBy")),
    manager: property("app", "Manager"),
    subject: property("core", "dc:subject"),
    title: property("core", "dc:title"),
  },
  links: { custom: { since: "1.7", to: customProperties } },
});
