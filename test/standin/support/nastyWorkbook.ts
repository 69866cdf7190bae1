import { smallWorkbook } from "./open";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument";

const relations = (...entries: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${entries
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const TYPES: readonly (readonly [part: string, type: string])[] = [
  ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["xl/worksheets/sheet1.xml", `${TYPE}.spreadsheetml.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${TYPE}.spreadsheetml.worksheet+xml`],
  ["xl/chartsheets/sheet1.xml", `${TYPE}.spreadsheetml.chartsheet+xml`],
  ["xl/styles.xml", `${TYPE}.spreadsheetml.styles+xml`],
  ["xl/sharedStrings.xml", `${TYPE}.spreadsheetml.sharedStrings+xml`],
  ["xl/calcChain.xml", `${TYPE}.spreadsheetml.calcChain+xml`],
  ["xl/comments1.xml", `${TYPE}.spreadsheetml.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/drawings/drawing1.xml", `${TYPE}.drawing+xml`],
  ["xl/charts/chart1.xml", `${TYPE}.drawingml.chart+xml`],
  ["xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml"],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${TYPE}.spreadsheetml.pivotTable+xml`],
  ["xl/externalLinks/externalLink1.xml", `${TYPE}.spreadsheetml.externalLink+xml`],
  ["customXml/itemProps1.xml", `${TYPE}.customXmlProperties+xml`],
];

const SHEET = `<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:C4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData><row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s" cm="1"><v>1</v></c></row><row r="2"><c r="A2" vm="1" t="e"><v>#VALUE!</v></c><c r="B2"><f ca="1">TODAY()</f><v>41428</v></c><c r="C2"><f t="array" ref="C2:C3">A2:A3*2</f><v>4</v></c></row><row r="3"><c r="A3" t="d"><v>2013-06-03</v></c><c r="C3"><v>6</v></c></row></sheetData><sheetProtection sheet="0" formatCells="0"/><autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A4:C4"/></mergeCells><phoneticPr fontId="1"/><conditionalFormatting sqref="A1:A3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{0000}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:B3"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C1:C9"><formula1>Lists!$A$1:$A$9</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId5"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId6"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId7" name="Check Box 1"/></controls></mc:Choice></mc:AlternateContent><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1" id="{1111}"><xm:f>Lists!$A$1="x"</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>`;

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/>${TYPES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`,
  "xl/_rels/workbook.xml.rels": relations(
    [`${RELATION}/worksheet`, "worksheets/sheet1.xml"],
    [`${RELATION}/worksheet`, "worksheets/sheet2.xml"],
    [`${RELATION}/chartsheet`, "chartsheets/sheet1.xml"],
    [`${RELATION}/styles`, "styles.xml"],
    [`${RELATION}/sharedStrings`, "sharedStrings.xml"],
    [`${RELATION}/calcChain`, "calcChain.xml"],
    [`${RELATION}/pivotCacheDefinition`, "pivotCache/pivotCacheDefinition1.xml"],
    [`${RELATION}/externalLink`, "externalLinks/externalLink1.xml"],
    [`${RELATION}/customXml`, "../customXml/item1.xml"],
    ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATION}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${RELATION}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="${RELATION}/comments" Target="../comments1.xml"/><Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/><Relationship Id="rId5" Type="${RELATION}/hyperlink" Target="https://example.org/" TargetMode="External"/><Relationship Id="rId6" Type="${RELATION}/printerSettings" Target="../printerSettings/printerSettings1.bin"/><Relationship Id="rId7" Type="${RELATION}/ctrlProp" Target="../ctrlProps/ctrlProp1.xml"/><Relationship Id="rId8" Type="${RELATION}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
  "xl/styles.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>Rich </t></r><r><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si><si><t>line&#10;break_x000D_</t></si></sst>`,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B2" i="1"/></calcChain>`,
  "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A2" authorId="0"><text><t>note</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml":
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" personId="{1}" id="{2}"><text>threaded</text></threadedComment></ThreadedComments>',
  "xl/persons/person.xml": "<personList/>",
  "xl/drawings/drawing1.xml":
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor/></xdr:wsDr>',
  "xl/drawings/_rels/drawing1.xml.rels": relations(
    [`${RELATION}/chart`, "../charts/chart1.xml"],
    [`${RELATION}/image`, "../media/image1.png"],
  ),
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><x:Row>1</x:Row><x:Column>0</x:Column></xml>',
  "xl/media/image1.png": "not really a picture",
  "xl/charts/chart1.xml":
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Cases!$A$1:$A$3</c:f></c:chartSpace>',
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
  "xl/ctrlProps/ctrlProp1.xml": '<formControlPr objectType="CheckBox"/>',
  "xl/printerSettings/printerSettings1.bin": "binary",
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="Cases"/></cacheSource></pivotCacheDefinition>`,
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1"/>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
  "customXml/item1.xml": "<own>data</own>",
  "customXml/itemProps1.xml": "<props/>",
  "xl/vbaProject.bin": "macros",
};

/** A workbook with about everything that a team's workbook may hold and a host may lose. */
export const nastyWorkbook = (): Uint8Array =>
  smallWorkbook({
    sheets: {
      Cases: SHEET,
      Lists:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    },
    parts: {
      ...PARTS,
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/><sheet name="Lists" sheetId="4" state="hidden" r:id="rId2"/><sheet name="Chart" sheetId="5" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Cases!$A$1:$C$3</definedName><definedName name="All">Cases!$A$1:$C$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>`,
    },
  });
