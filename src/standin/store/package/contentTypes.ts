import { childrenOf, element, removeChild } from "../xml/elements";
import { parsePart, partText, type XmlPart } from "../xml/tree";

/** What kind of content each part of a file is. */
export class ContentTypes {
  private readonly tree: XmlPart;

  constructor(text: string) {
    this.tree = parsePart(text);
  }

  /** The content type of a part; blank where the file names none. */
  of(part: string): string {
    const named = this.override(part)?.attributes.ContentType;
    if (named !== undefined) return named;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = childrenOf(this.tree.root, "Default").find(
      (entry) => entry.attributes.Extension?.toLowerCase() === extension,
    );
    return byExtension?.attributes.ContentType ?? "";
  }

  set(part: string, contentType: string): void {
    const present = this.override(part);
    if (present) present.attributes.ContentType = contentType;
    else {
      this.tree.root.children.push(
        element("Override", { PartName: `/${part}`, ContentType: contentType }),
      );
    }
  }

  remove(part: string): void {
    const present = this.override(part);
    if (present) removeChild(this.tree.root, present);
  }

  text(): string {
    return partText(this.tree);
  }

  private override(part: string) {
    const name = `/${part}`.toLowerCase();
    return childrenOf(this.tree.root, "Override").find(
      (entry) => entry.attributes.PartName?.toLowerCase() === name,
    );
  }
}
