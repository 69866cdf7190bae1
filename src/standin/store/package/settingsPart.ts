import { byteLength } from "../../wire/byteLength";
import { childOf, childrenOf, element, ensureChild } from "../xml/elements";
import { newPart, parsePart, partText, type XmlElement, type XmlPart } from "../xml/tree";
import type { FilePackage } from "./filePackage";

const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PANES_PART = "xl/webextensions/taskpanes.xml";

const ORDER = [
  "we:reference",
  "we:alternateReferences",
  "we:properties",
  "we:bindings",
  "we:snapshot",
  "we:extLst",
];

/**
 * What an add-in keeps in the workbook (`workbook.settings`): the properties of its entry among the
 * workbook's web extensions, which is where Excel itself saves them. Settings of other add-ins are
 * other parts and stay as they are.
 */
export class SettingsPart {
  private part: string | null;
  private tree: XmlPart | null;
  private readonly values: Map<string, unknown>;
  private isChanged = false;

  constructor(
    private readonly file: FilePackage,
    /** The id of the add-in, as its manifest has it. */
    private readonly addInId: string,
  ) {
    this.part = findPart(file, addInId);
    const text = this.part === null ? null : file.text(this.part);
    this.tree = text === null ? null : parsePart(text);
    this.values = new Map(this.tree === null ? [] : readProperties(this.tree.root));
  }

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  /** Bytes of all settings as they are kept, one of them with another value. */
  sizeWith(key: string, value: unknown): number {
    const kept = new Map(this.values).set(key, value);
    return [...kept].reduce(
      (sum, [name, each]) => sum + byteLength(name) + byteLength(JSON.stringify(each)),
      0,
    );
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    this.isChanged = true;
  }

  delete(key: string): void {
    this.values.delete(key);
    this.isChanged = true;
  }

  /** Writes the settings into the file, where they changed. */
  settle(): void {
    if (!this.isChanged) return;
    this.tree ??= newExtension(this.addInId);
    this.part ??= this.addPart();
    const properties = ensureChild(this.tree.root, "we:properties", ORDER);
    properties.children = [...this.values].map(([name, value]) =>
      element("we:property", { name, value: JSON.stringify(value) }),
    );
    this.file.write(this.part, partText(this.tree), "application/vnd.ms-office.webextension+xml");
  }

  /** Adds a part for the add-in, and the pane entry that leads to it: hidden, so that nothing opens by itself. */
  private addPart(): string {
    const { file } = this;
    const part = file.freeName("xl/webextensions/webextension#.xml");
    const panesPart = file.relationshipsOf("").ofKind("webextensiontaskpanes")[0]?.target;
    if (panesPart === undefined) file.relate("", `${RELATION}/webextensiontaskpanes`, PANES_PART);
    const at = panesPart ?? PANES_PART;
    const text = file.text(at);
    const panes = text === null ? newPanes() : parsePart(text);
    const id = file.relate(at, `${RELATION}/webextension`, part);
    panes.root.children.push(
      element("wetp:taskpane", { dockstate: "right", visibility: 0, width: 350, row: 4 }, [
        element("wetp:webextensionref", { "xmlns:r": OFFICE, "r:id": id }),
      ]),
    );
    file.write(at, partText(panes), "application/vnd.ms-office.webextensiontaskpanes+xml");
    return part;
  }
}

function findPart(file: FilePackage, addInId: string): string | null {
  const panes = file.relationshipsOf("").ofKind("webextensiontaskpanes")[0]?.target;
  if (panes === undefined) return null;
  for (const { target } of file.relationshipsOf(panes).ofKind("webextension")) {
    const text = file.text(target);
    const reference = text === null ? undefined : childOf(parsePart(text).root, "we:reference");
    if (reference?.attributes.id?.toLowerCase() === addInId.toLowerCase()) return target;
  }
  return null;
}

function readProperties(root: XmlElement): readonly (readonly [string, unknown])[] {
  const properties = childOf(root, "we:properties");
  if (properties === undefined) return [];
  return childrenOf(properties, "we:property").map(({ attributes }) => [
    attributes.name ?? "",
    readValue(attributes.value ?? "null"),
  ]);
}

/** A value is JSON; what another program wrote otherwise is taken as a text. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const newPanes = (): XmlPart => newPart(element("wetp:taskpanes", { "xmlns:wetp": TASK_PANES }));

function newExtension(addInId: string): XmlPart {
  const root = element("we:webextension", { "xmlns:we": WEB_EXTENSION, id: `{${addInId}}` }, [
    element("we:reference", {
      id: addInId,
      version: "1.0.0.0",
      store: "developer",
      storeType: "Registry",
    }),
    element("we:alternateReferences"),
    element("we:properties"),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": OFFICE }),
  ]);
  return newPart(root);
}
