import { NotXml } from "../xml/notXml";
import { plainForm } from "../xml/plainForm";
import { isPlainXml } from "../xml/plainXml";
import { damagedPart } from "./workbookFileError";

/**
 * The text of an XML part in the plain form that the readers know, and whether its bytes have that form already.
 * @throws `WorkbookFileError` naming the part where its bytes are no text or no well-formed XML.
 */
export function readXmlPart(part: string, bytes: Uint8Array): { text: string; isPlain: boolean } {
  const { encoding, text } = decodeStrictly(part, bytes);
  if (encoding === "utf-8" && isPlainXml(text)) return { text, isPlain: true };
  try {
    return { text: plainForm(text), isPlain: false };
  } catch (error) {
    if (error instanceof NotXml) throw damagedPart(part, error.message);
    throw error;
  }
}

/** A part's text as it stands: for what is no XML by the letter, as drawings of old (VML). */
export const decode = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes)).decode(bytes);

function decodeStrictly(part: string, bytes: Uint8Array) {
  const encoding = encodingOf(bytes);
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    // A decoder throws for nothing else: bytes that are none of its encoding, or an encoding that it does not know.
    throw damagedPart(part, "its bytes are no text");
  }
}

/** Told by the mark at the beginning, then by the first signs, then by what the part declares. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const begin = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)/.exec(begin)?.[1];
  return declared !== undefined && /^(iso-8859-\d+|us-ascii|windows-125\d)$/i.test(declared)
    ? declared.toLowerCase()
    : "utf-8";
}
