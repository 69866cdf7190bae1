import { childrenOf, element, removeChild } from "../xml/elements";
import { newPart, parsePart, partText, type XmlPart } from "../xml/tree";
import { resolveTarget, targetFrom } from "./partName";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Begin of the relationship types that office documents share. */
export const OFFICE_RELATIONSHIP =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One arrow from a part to another, or to a place outside the file. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name, or the outside address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of one part. */
export class Relationships {
  private readonly tree: XmlPart;

  constructor(
    private readonly source: string,
    text: string | null,
  ) {
    this.tree =
      text === null ? newPart(element("Relationships", { xmlns: NAMESPACE })) : parsePart(text);
  }

  all(): readonly Relationship[] {
    return childrenOf(this.tree.root, "Relationship").map((entry) => {
      const external = entry.attributes.TargetMode === "External";
      const target = entry.attributes.Target ?? "";
      return {
        id: entry.attributes.Id ?? "",
        type: entry.attributes.Type ?? "",
        target: external ? target : resolveTarget(this.source, target),
        external,
      };
    });
  }

  byId(id: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.id === id);
  }

  /** The relationships whose type ends with a word, whatever edition of the standard wrote it. */
  ofKind(kind: string): readonly Relationship[] {
    return this.all().filter((relationship) => relationship.type.endsWith(`/${kind}`));
  }

  /** Adds a relationship and gives its new id. */
  add(type: string, target: string, external = false): string {
    const taken = new Set(this.all().map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.tree.root.children.push(
      element("Relationship", {
        Id: id,
        Type: type,
        Target: external ? target : targetFrom(this.source, target),
        TargetMode: external ? "External" : undefined,
      }),
    );
    return id;
  }

  remove(id: string): void {
    const entry = childrenOf(this.tree.root, "Relationship").find(
      (candidate) => candidate.attributes.Id === id,
    );
    if (entry) removeChild(this.tree.root, entry);
  }

  text(): string {
    return partText(this.tree);
  }
}
