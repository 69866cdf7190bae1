import type { FilePackage } from "../package/filePackage";
import { OFFICE_RELATIONSHIP } from "../package/relationships";
import { childOf, element, removeChild, textOf } from "../xml/elements";
import { newPart, parsePart, partText, type XmlPart } from "../xml/tree";

const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATION =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

const EMPTY_CORE = element("cp:coreProperties", {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
});

const EMPTY_APP = element("Properties", {
  xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
});

/** Which of the two parts a property is in. */
export type PropertyPart = "core" | "app";

/** Author, title and the like: what a file says about itself. */
export class DocumentProperties {
  constructor(private readonly file: FilePackage) {}

  get(part: PropertyPart, name: string): string {
    const found = childOf(this.read(part).root, name);
    return found === undefined ? "" : textOf(found);
  }

  set(part: PropertyPart, name: string, value: string): void {
    const tree = this.read(part);
    const present = childOf(tree.root, name);
    if (present && value === "") removeChild(tree.root, present);
    else if (present) present.children = [{ type: "text", value }];
    else tree.root.children.push(element(name, {}, [value]));
    this.write(part, tree);
  }

  private read(part: PropertyPart): XmlPart {
    const text = this.file.text(this.nameOf(part) ?? "");
    if (text !== null) return parsePart(text);
    const root = part === "core" ? EMPTY_CORE : EMPTY_APP;
    return newPart({ ...root, children: [] });
  }

  private write(part: PropertyPart, tree: XmlPart): void {
    const present = this.nameOf(part);
    const name = present ?? `docProps/${part}.xml`;
    this.file.write(name, partText(tree), part === "core" ? CORE_TYPE : APP_TYPE);
    if (present !== undefined) return;
    const relation = part === "core" ? CORE_RELATION : `${OFFICE_RELATIONSHIP}/extended-properties`;
    this.file.relate("", relation, name);
  }

  private nameOf(part: PropertyPart): string | undefined {
    const kind = part === "core" ? "core-properties" : "extended-properties";
    return this.file.relationshipsOf("").ofKind(kind)[0]?.target;
  }
}
