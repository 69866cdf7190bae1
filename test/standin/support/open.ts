import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { loadOfficeInNode } from "../../../src/standin/client/loadOfficeInNode";
import { openStandIn, type StandIn, type StandInOptions } from "../../../src/standin/standIn";

/** The sample tracker that comes with the project. */
export const sampleBytes = (): Uint8Array =>
  readFileSync(join(__dirname, "../../../assets/sample/conference-tracking-2013-14.xlsx"));

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a test wants in a small workbook. */
export interface SmallWorkbook {
  /** The insides of `<worksheet>` for each sheet, by name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  /** Elements of the workbook's part behind its sheets. */
  readonly workbook?: string;
  /** Further parts, by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of a small workbook, written by hand so that a test knows every part of it. */
export function smallWorkbook({
  sheets,
  date1904,
  workbook = "",
  parts = {},
}: SmallWorkbook): Uint8Array {
  const names = Object.keys(sheets);
  const entries = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const overrides = names.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${entries.join("")}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
    ...parts,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${sheets[name]}</worksheet>`;
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A file with one of its parts changed. */
export function withText(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  return zipSync({ ...parts, [part]: strToU8(change(text)) });
}

/** Opens a workbook behind the genuine client and makes `Excel` speak to it. */
export async function opened(bytes: Uint8Array, options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await openStandIn(bytes, options);
  await loadOfficeInNode(standIn);
  return standIn;
}

/** Opens a workbook with one blank sheet named `Sheet1`. */
export const openedBlank = (options: StandInOptions = {}): Promise<StandIn> =>
  opened(smallWorkbook({ sheets: { Sheet1: "<sheetData/>" } }), options);

/** The text of a part of the workbook as it would be saved; `null` where there is no such part. */
export async function savedPart(standIn: StandIn, part: string): Promise<string | null> {
  const bytes = unzipSync(await standIn.save())[part];
  return bytes === undefined ? null : strFromU8(bytes);
}

export { strFromU8, unzipSync } from "fflate";
