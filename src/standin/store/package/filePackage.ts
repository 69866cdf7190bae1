import { strToU8, zipSync } from "fflate";
import { ContentTypes } from "./contentTypes";
import { relationshipsPartOf } from "./partName";
import { Relationships } from "./relationships";
import { unpack } from "./unpack";
import { decode, readXmlPart } from "./xmlPart";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * The parts of a workbook file. A part that nobody writes is saved byte for byte as it was read:
 * what the host does not understand it cannot lose.
 */
export class FilePackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly names: Map<string, string>;
  /** XML parts found to be well-formed: the text of those that are not in the plain form, `null` for all others. */
  private readonly proved = new Map<string, string | null>();
  private readonly relationships = new Map<string, Relationships>();
  private readonly changedRelationships = new Set<string>();
  private types: ContentTypes | null = null;
  private typesChanged = false;

  constructor(bytes: Uint8Array) {
    this.parts = unpack(bytes);
    this.names = new Map([...this.parts.keys()].map((name) => [name.toLowerCase(), name]));
  }

  partNames(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase());
  }

  /**
   * A part's text, `null` where the file has no such part. XML is given in the plain form (see `isPlainXml`).
   * @throws `WorkbookFileError` naming a part of XML that is not well-formed.
   */
  text(part: string): string | null {
    const name = this.names.get(part.toLowerCase()) ?? part;
    const bytes = this.parts.get(name);
    if (bytes === undefined) return null;
    if (!this.isXml(name)) return decode(bytes);
    const known = this.proved.get(name);
    if (known !== undefined) return known ?? decode(bytes);
    const { text, isPlain } = readXmlPart(name, bytes);
    this.proved.set(name, isPlain ? null : text);
    return text;
  }

  /**
   * Proves that every part of XML that the workbook is made of is well-formed.
   * @throws `WorkbookFileError` naming the first that is not.
   */
  prove(): void {
    for (const name of this.parts.keys()) {
      if (this.isXml(name) && !NOT_THE_WORKBOOK.test(name)) this.text(name);
    }
  }

  private isXml(part: string): boolean {
    return /\.(xml|rels)$/i.test(part);
  }

  write(part: string, content: string | Uint8Array, contentType?: string): void {
    const name = this.names.get(part.toLowerCase()) ?? part;
    this.names.set(part.toLowerCase(), name);
    this.proved.delete(name);
    this.parts.set(name, typeof content === "string" ? strToU8(content) : content);
    if (contentType !== undefined && this.contentType(part) !== contentType) {
      this.contentTypes().set(part, contentType);
      this.typesChanged = true;
    }
  }

  /** Takes a part out of the file, its relationships and its content type with it. */
  remove(part: string): void {
    for (const name of [part, relationshipsPartOf(part)]) {
      this.parts.delete(this.names.get(name.toLowerCase()) ?? name);
      this.names.delete(name.toLowerCase());
    }
    this.relationships.delete(part);
    this.changedRelationships.delete(part);
    this.contentTypes().remove(part);
    this.typesChanged = true;
  }

  contentType(part: string): string {
    return this.contentTypes().of(part);
  }

  relationshipsOf(part: string): Relationships {
    const known = this.relationships.get(part);
    if (known) return known;
    const read = new Relationships(part, this.text(relationshipsPartOf(part)));
    this.relationships.set(part, read);
    return read;
  }

  /** Adds a relationship from one part to another and gives its id. */
  relate(source: string, type: string, target: string, external = false): string {
    this.changedRelationships.add(source);
    return this.relationshipsOf(source).add(type, target, external);
  }

  unrelate(source: string, id: string): void {
    this.changedRelationships.add(source);
    this.relationshipsOf(source).remove(id);
  }

  /** The first name of a series (`xl/tables/table#.xml`) that no part has. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    return pattern.replace("#", String(number));
  }

  /** The file's bytes. */
  pack(): Uint8Array {
    for (const source of this.changedRelationships) {
      this.write(
        relationshipsPartOf(source),
        this.relationshipsOf(source).text(),
        RELATIONSHIPS_TYPE,
      );
    }
    if (this.typesChanged) this.write(CONTENT_TYPES, this.contentTypes().text());
    const entries = Object.fromEntries([...this.parts].map(([name, part]) => [name, part]));
    return zipSync(entries, { level: 4, mtime: SAVED_AT });
  }

  private contentTypes(): ContentTypes {
    this.types ??= new ContentTypes(this.text(CONTENT_TYPES) ?? "<Types/>");
    return this.types;
  }
}

/** One stamp for all parts, so that the same workbook gives the same bytes. */
const SAVED_AT = "1980-01-01T12:00:00";

/** Data and properties of other programs, which may be read but never decide anything. */
const NOT_THE_WORKBOOK = /^(customXml|docProps)\//i;
