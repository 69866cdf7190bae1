const OFFICE = ["http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"];

/** The prefixes that Excel gives to the vocabularies of both editions of the standard; blank for none. */
const OF_OFFICE: Readonly<Record<string, string>> = {
  "spreadsheetml/2006/main": "",
  "spreadsheetml/main": "",
  "officeDocument/2006/relationships": "r",
  "officeDocument/relationships": "r",
  "drawingml/2006/main": "a",
  "drawingml/main": "a",
  "drawingml/2006/chart": "c",
  "drawingml/chart": "c",
  "drawingml/2006/spreadsheetDrawing": "xdr",
  "drawingml/spreadsheetDrawing": "xdr",
  "package/2006/relationships": "",
  "package/2006/content-types": "",
  "package/2006/metadata/core-properties": "cp",
  "officeDocument/2006/extended-properties": "",
  "officeDocument/2006/custom-properties": "",
  "officeDocument/2006/docPropsVTypes": "vt",
};

/**
 * The prefix by which the readers know each vocabulary. A file may give it any other: both mean the
 * same, so a part is brought to these before it is read.
 */
export const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...OFFICE.flatMap((office) =>
    Object.entries(OF_OFFICE).map(([rest, prefix]) => [office + rest, prefix] as const),
  ),
  ["http://schemas.microsoft.com/office/webextensions/webextension/2010/11", "we"],
  ["http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11", "wetp"],
]);
