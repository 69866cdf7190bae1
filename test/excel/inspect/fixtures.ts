import type { FoundKind } from "../../../src/workbook/inspection/found";
import { cell, row, sheet, THREE_ROWS } from "./cells";
import { drawing, REMARKS, SETTINGS } from "./fixtureParts";
import { type FixtureWorkbook, STYLE } from "./package";

/** A workbook that carries a kind of hidden thing, and one that comes as near to it as one can without. */
export interface FixturePair {
  readonly carrying: FixtureWorkbook;
  readonly without: FixtureWorkbook;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const [HEADINGS = "", FIRST = "", SECOND = ""] = THREE_ROWS;
const BELOW = (attributes: string) => row(4, [cell("A4", "F-003"), cell("C4", 3)], attributes);

const one = (inside: string): FixtureWorkbook => ({ sheets: { Cases: inside } });
const rows = (...more: readonly string[]): FixtureWorkbook =>
  one(sheet({ rows: [...THREE_ROWS, ...more] }));
const styled = (style: number, content: string | number): FixtureWorkbook =>
  rows(row(4, [cell("A4", content, style)]));
const behind = (text: string): FixtureWorkbook => one(sheet({ behind: text }));
const column = (attributes: string): FixtureWorkbook =>
  one(sheet({ columns: `<cols><col min="2" max="2" ${attributes} customWidth="1"/></cols>` }));
const named = (attributes: string): FixtureWorkbook => ({
  ...one(sheet()),
  workbook: `<definedNames><definedName ${attributes}>Cases!$A$1:$C$3</definedName></definedNames>`,
});
const validated = (type: string, formula: string): FixtureWorkbook =>
  behind(
    `<dataValidations count="1"><dataValidation type="${type}" allowBlank="1" sqref="C2:C3"><formula1>${formula}</formula1></dataValidation></dataValidations>`,
  );
const linked = (attributes: string): FixtureWorkbook =>
  behind(`<hyperlinks><hyperlink ref="A2" ${attributes}/></hyperlinks>`);
const filter = (inside: string) => `<autoFilter ref="A1:C3">${inside}</autoFilter>`;
const CHOSEN = filter(
  '<filterColumn colId="0"><filters><filter val="F-001"/></filters></filterColumn>',
);
const formula = (text: string): FixtureWorkbook =>
  rows(row(4, [`<c r="A4"><f>${text}</f><v>1</v></c>`]));
const header = (text: string): FixtureWorkbook =>
  behind(`<headerFooter><oddHeader>${text}</oddHeader></headerFooter>`);
const core = (inside: string): FixtureWorkbook => ({
  ...one(sheet()),
  parts: [
    {
      name: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      text: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inside}</cp:coreProperties>`,
    },
  ],
  ofPackage: [
    [
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
  ],
});

/** For every kind of hidden thing two workbooks: `npm run fixtures` writes them to test/fixtures/inspector. */
export const FIXTURES: Readonly<Record<FoundKind, FixturePair>> = {
  "hidden sheet": {
    carrying: {
      sheets: { Cases: sheet(), "Old cases|hidden": sheet(), "Names|veryHidden": sheet() },
    },
    without: { sheets: { Cases: sheet(), "Old cases": sheet(), Names: sheet() } },
  },
  "hidden rows": {
    carrying: rows(BELOW('hidden="1"'), row(5, [cell("A5", "F-004")], 'ht="0" customHeight="1"')),
    without: rows(BELOW('ht="1" customHeight="1"'), row(5, [], 'hidden="1"')),
  },
  "filtered rows": {
    carrying: one(
      sheet({
        rows: [HEADINGS, FIRST, SECOND.replace("<row ", '<row hidden="1" ')],
        behind: CHOSEN,
      }),
    ),
    without: behind(filter("")),
  },
  "hidden columns": {
    carrying: column('width="9" hidden="1"'),
    without: column('width="1"'),
  },
  comments: {
    carrying: { ...one(sheet()), ...REMARKS.comments },
    without: one(sheet()),
  },
  notes: {
    carrying: { ...behind('<legacyDrawing r:id="rId2"/>'), ...REMARKS.notes },
    without: one(sheet()),
  },
  "text in the cell's colour": {
    carrying: styled(STYLE.white, "F-003"),
    without: styled(STYLE.whiteOnBlue, "F-003"),
  },
  "tiny text": {
    carrying: styled(STYLE.onePoint, "F-003"),
    without: styled(STYLE.fivePoints, "F-003"),
  },
  "hidden by number format": {
    carrying: styled(STYLE.showsNothing, "F-003"),
    without: styled(STYLE.showsNoZeros, 0),
  },
  "far cells": {
    carrying: rows(row(34, [cell("A34", "F-009")])),
    without: rows(row(33, [cell("A33", "F-009")])),
  },
  "covered cells": {
    carrying: {
      ...behind('<drawing r:id="rId1"/>'),
      ...drawing({ rows: [1, 3], columns: [0, 2] }),
    },
    without: { ...behind('<drawing r:id="rId1"/>'), ...drawing({ rows: [6, 9], columns: [0, 2] }) },
  },
  "hidden object": {
    carrying: {
      ...behind('<drawing r:id="rId1"/>'),
      ...drawing({ rows: [6, 9], columns: [0, 2], hidden: true }),
    },
    without: { ...behind('<drawing r:id="rId1"/>'), ...drawing({ rows: [6, 9], columns: [0, 2] }) },
  },
  "list to choose from": {
    carrying: validated("list", '"Officer One,Officer Two"'),
    without: validated("whole", "5"),
  },
  "links in cells": {
    carrying: {
      ...linked('r:id="rId1"'),
      ofSheet: [["hyperlink", "https://intranet.example/cases?id=1", "External"]],
    },
    without: linked('location="Cases!A1"'),
  },
  "other workbook": {
    carrying: formula("'C:\\Team\\[Cases 2012.xlsx]List'!$A$1"),
    without: formula("SUM(C2:C3)"),
  },
  "header or footer": {
    carrying: header("&amp;LPrepared by Officer One"),
    without: header('&amp;L&amp;"Arial,Bold"&amp;9&amp;A&amp;CPage &amp;P of &amp;N&amp;R&amp;D'),
  },
  "pivot table": {
    carrying: {
      ...one(sheet()),
      parts: [
        {
          name: "xl/pivotTables/pivotTable1.xml",
          type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
          text: `<pivotTableDefinition xmlns="${MAIN}" name="By family" cacheId="1" dataCaption="Values"><location ref="A1:C3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
        },
        {
          name: "xl/pivotCache/pivotCacheDefinition1.xml",
          type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
          text: `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="Cases"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
        },
      ],
      ofSheet: [["pivotTable", "../pivotTables/pivotTable1.xml"]],
      ofWorkbook: [["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
      ofParts: {
        "xl/pivotTables/pivotTable1.xml": [
          ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
        ],
      },
      workbook: '<pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches>',
    },
    without: one(sheet()),
  },
  name: {
    carrying: named('name="AllCases" hidden="1"'),
    without: named('name="_xlnm.Print_Area" localSheetId="0"'),
  },
  "document property": {
    carrying: core("<dc:creator>Officer One</dc:creator><cp:lastModifiedBy/>"),
    without: core(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2014-04-01T09:00:00Z</dcterms:created>',
    ),
  },
  "custom property": {
    carrying: {
      ...one(sheet()),
      parts: [
        {
          name: "docProps/custom.xml",
          type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
          text: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Case folder"><vt:lpwstr>F-001</vt:lpwstr></property></Properties>',
        },
      ],
      ofPackage: [["custom-properties", "docProps/custom.xml"]],
    },
    without: one(sheet()),
  },
  "custom XML": {
    carrying: {
      ...one(sheet()),
      parts: [
        {
          name: "customXml/item1.xml",
          type: null,
          text: '<cases xmlns="urn:example:cases">F-001</cases>',
        },
      ],
      ofWorkbook: [["customXml", "../customXml/item1.xml"]],
    },
    without: one(sheet()),
  },
  "kept by Conference Check": {
    carrying: { ...one(sheet()), ...SETTINGS },
    without: one(sheet()),
  },
};
