import { smallWorkbook } from "../../standin/support/open";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A part of a workbook beside its sheets, and what leads to it. */
export interface Part {
  readonly name: string;
  readonly text: string;
  /** Content type; `null` for plain XML. */
  readonly type: string | null;
}

/** An arrow from a part to another: the end of its type, and the target as the source writes it. */
export type Relation = readonly [kind: string, target: string, mode?: "External"];

/** A workbook of one or more sheets, as a fixture needs it. */
export interface FixtureWorkbook {
  /** The insides of `<worksheet>`, by name; a state behind the name, as in "Old|hidden". */
  readonly sheets: Readonly<Record<string, string>>;
  readonly parts?: readonly Part[];
  /** Relations of the package, of the workbook and of the first sheet. */
  readonly ofPackage?: readonly Relation[];
  readonly ofWorkbook?: readonly Relation[];
  readonly ofSheet?: readonly Relation[];
  /** Relations of other parts, by the part's name. */
  readonly ofParts?: Readonly<Record<string, readonly Relation[]>>;
  /** Elements of the workbook's part behind its sheets. */
  readonly workbook?: string;
}

/** The bytes of a workbook that Excel and LibreOffice open, every part of it known. */
export function workbookFile(wanted: FixtureWorkbook): Uint8Array {
  const { sheets, parts = [], ofPackage = [], ofWorkbook = [], ofSheet = [] } = wanted;
  const { ofParts = {}, workbook = "" } = wanted;
  const listed = Object.entries(sheets).map(([key, inside], index) => {
    const [name = "", state] = key.split("|");
    return { name, state, inside, number: index + 1 };
  });
  const sheetEntries = listed.map(
    ({ name, state, number }) =>
      `<sheet name="${escaped(name)}" sheetId="${number}"${state ? ` state="${state}"` : ""} r:id="rId${number}"/>`,
  );
  const sheetRelations = listed.map(
    ({ number }): Relation => ["worksheet", `worksheets/sheet${number}.xml`],
  );
  const types = [
    ["xl/workbook.xml", `${TYPE}.sheet.main+xml`],
    ["xl/styles.xml", `${TYPE}.styles+xml`],
    ...listed.map(({ number }) => [`xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`]),
    ...parts.flatMap(({ name, type }) => (type === null ? [] : [[name, type]])),
  ];
  const overrides = types.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return smallWorkbook({
    sheets: Object.fromEntries(listed.map(({ name, inside }) => [name, inside])),
    parts: {
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`,
      "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"], ...ofPackage]),
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheetEntries.join("")}</sheets>${workbook}</workbook>`,
      "xl/_rels/workbook.xml.rels": relations([
        ...sheetRelations,
        ["styles", "styles.xml"],
        ...ofWorkbook,
      ]),
      "xl/styles.xml": STYLES,
      ...(ofSheet.length === 0
        ? {}
        : { "xl/worksheets/_rels/sheet1.xml.rels": relations(ofSheet) }),
      ...Object.fromEntries(
        Object.entries(ofParts).map(([part, of]) => [relationsPart(part), relations(of)]),
      ),
      ...Object.fromEntries(parts.map(({ name, text }) => [name, text])),
    },
  });
}

function relationsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function relations(of: readonly Relation[]): string {
  const entries = of.map(([kind, target, mode], index) => {
    const type = kind.includes(":") ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escaped(target)}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

/** A text as XML writes it. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Styles of the fixtures' cells, by what they do. */
export const STYLE = {
  plain: 0,
  white: 1,
  whiteOnBlue: 2,
  onePoint: 3,
  fivePoints: 4,
  showsNothing: 5,
  showsNoZeros: 6,
  /** A number format of 240 letters that shows every number. */
  longFormat: 7,
} as const;

const font = (size: number, colour: string) =>
  `<font><sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/></font>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode=";;;"/><numFmt numFmtId="165" formatCode="0;-0;;@"/><numFmt numFmtId="166" formatCode="${"0".repeat(240)}"/></numFmts><fonts count="4">${font(11, "000000")}${font(11, "FFFFFF")}${font(1, "000000")}${font(5, "000000")}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
