import { JSDOM } from "jsdom";

/** The add-in's manifest as it stands in the repository. */
export interface Manifest {
  readonly document: Document;
  /** Folder that holds what the addresses point at: the repository's own. */
  readonly folder: string;
}

/** One thing that Excel, its store or an administrator would refuse, in a sentence. */
export type Complaint = string;

/** @throws DOMException where the text is not well-formed XML */
export function readManifest(text: string, folder: string): Manifest {
  return { document: new JSDOM(text, { contentType: "text/xml" }).window.document, folder };
}

/** Elements of one name, whatever prefix the manifest writes them with. */
export function elements(within: Document | Element, localName: string): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", localName)];
}

/** The `DefaultValue` of every element of one name. */
export function defaultValues(within: Document | Element, localName: string): readonly string[] {
  return elements(within, localName).map((element) => element.getAttribute("DefaultValue") ?? "");
}
