import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { type ManifestInfo, OfficeAddinManifest } from "office-addin-manifest";

/** The add-in's manifest as it stands in the repository. */
export interface Manifest {
  /** What Office's own tool reads of it: its names, version, icons, domains and first page. */
  readonly facts: ManifestInfo;
  /** The whole of it: the ribbon, the resources and the requirements are what that tool leaves out. */
  readonly document: Document;
  /** Folder that holds what the addresses point at: the repository's own. */
  readonly folder: string;
}

/** One thing that Excel, its store or an administrator would refuse, in a sentence. */
export type Complaint = string;

/** @throws Error where the file is not well-formed XML */
export async function readManifest(file: string, folder: string): Promise<Manifest> {
  const facts = await OfficeAddinManifest.readManifestFile(file);
  const { document } = new JSDOM(readFileSync(file, "utf8"), { contentType: "text/xml" }).window;
  return { facts, document, folder };
}

/** Elements of one name, whatever prefix the manifest writes them with. */
export function elements(within: Document | Element, localName: string): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", localName)];
}
