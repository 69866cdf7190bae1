import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The same moment in every copy's package, so that the file itself tells nothing of when it was made. */
const NO_DATE = "1980-01-01T00:00:00";

/**
 * Takes out of a written package what the writer puts in by itself (an author, the time of writing), and gives
 * its charts their alternative texts, in the order of the charts.
 */
export function finishPackage(bytes: Uint8Array, altTexts: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core) parts["docProps/core.xml"] = strToU8(withoutAuthor(strFromU8(core)));
  const texts = altTexts.values();
  for (const part of Object.keys(parts).filter(isDrawing).sort(byNumber)) {
    const xml = parts[part];
    if (xml) parts[part] = strToU8(withAltTexts(strFromU8(xml), texts));
  }
  return zipSync(parts, { mtime: NO_DATE });
}

const isDrawing = (part: string) => /^xl\/drawings\/drawing\d+\.xml$/.test(part);
const byNumber = (a: string, b: string) => numberOf(a) - numberOf(b);
const numberOf = (part: string) => Number(/\d+/.exec(part)?.[0]);

function withoutAuthor(core: string): string {
  return core
    .replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/g, "<$1></$1>")
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "");
}

function withAltTexts(drawing: string, texts: Iterator<string>): string {
  return drawing.replace(/<xdr:cNvPr ([^>]*?)\/>/g, (_, attributes: string) => {
    const text = texts.next().value ?? "";
    return `<xdr:cNvPr ${attributes} descr="${escaped(text)}"/>`;
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
