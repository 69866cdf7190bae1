import { CONFERENCE_CHECK } from "../../../src/standin/standIn";
import type { FixtureWorkbook, Part } from "./package";

type Beside = Pick<FixtureWorkbook, "parts" | "ofSheet" | "ofPackage" | "ofWorkbook" | "ofParts">;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument";
const THREADED = "http://schemas.microsoft.com/office/2017/10/relationships";
const OF_2018 = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const ID = "{6F9619FF-8B86-D011-B42D-00CF4FC964FF}";

const legacy = (author: string, text: string): Part => ({
  name: "xl/comments1.xml",
  type: `${TYPE}.spreadsheetml.comments+xml`,
  text: `<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
});

const VML: Part = {
  name: "xl/drawings/vmlDrawing1.vml",
  type: null,
  text: '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
};

/** A note on A2, and a comment on A2 with the note that Excel writes to stand for it. */
export const REMARKS: Readonly<Record<"notes" | "comments", Beside>> = {
  notes: {
    parts: [legacy("Officer One", "Ask the school"), VML],
    ofSheet: [
      ["comments", "../comments1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ],
  },
  comments: {
    parts: [
      legacy(`tc=${ID}`, "[Threaded comment]"),
      {
        name: "xl/threadedComments/threadedComment1.xml",
        type: "application/vnd.ms-excel.threadedcomments+xml",
        text: `<ThreadedComments xmlns="${OF_2018}"><threadedComment ref="A2" dT="2014-04-01T09:00:00.00" personId="{00000000-0000-0000-0000-000000000001}" id="${ID}"><text>Ask the school</text></threadedComment><threadedComment ref="A2" dT="2014-04-01T10:00:00.00" personId="{00000000-0000-0000-0000-000000000001}" id="{6F9619FF-8B86-D011-B42D-00CF4FC964F0}" parentId="${ID}"><text>Asked</text></threadedComment></ThreadedComments>`,
      },
      {
        name: "xl/persons/person.xml",
        type: "application/vnd.ms-excel.person+xml",
        text: `<personList xmlns="${OF_2018}"><person displayName="Officer One" id="{00000000-0000-0000-0000-000000000001}" userId="one" providerId="None"/></personList>`,
      },
    ],
    ofSheet: [
      ["comments", "../comments1.xml"],
      [`${THREADED}/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ],
    ofWorkbook: [[`${THREADED}/person`, "persons/person.xml"]],
  },
};

interface Drawn {
  /** From the first row's top to the second row's top, zero-based; columns likewise. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly hidden?: boolean;
}

/** A rectangle over cells; its sheet's relation is the first. */
export function drawing({ rows, columns, hidden = false }: Drawn): Beside {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return {
    parts: [
      {
        name: "xl/drawings/drawing1.xml",
        type: `${TYPE}.drawing+xml`,
        text: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>${corner("from", columns[0], rows[0])}${corner("to", columns[1], rows[1])}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Box 1"${hidden ? ' hidden="1"' : ""}/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
      },
    ],
    ofSheet: [["drawing", "../drawings/drawing1.xml"]],
  };
}

const WEB = "http://schemas.microsoft.com/office/webextensions";
const OF_2011 = "http://schemas.microsoft.com/office/2011/relationships";

/** What this add-in keeps in a workbook, as Excel saves it. */
export const SETTINGS: Beside = {
  parts: [
    {
      name: "xl/webextensions/taskpanes.xml",
      type: "application/vnd.ms-office.webextensiontaskpanes+xml",
      text: `<wetp:taskpanes xmlns:wetp="${WEB}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    },
    {
      name: "xl/webextensions/webextension1.xml",
      type: "application/vnd.ms-office.webextension+xml",
      text: `<we:webextension xmlns:we="${WEB}/webextension/2010/11" id="{${CONFERENCE_CHECK}}"><we:reference id="${CONFERENCE_CHECK}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="conferenceCheck.accepted" value="[]"/></we:properties><we:bindings/></we:webextension>`,
    },
  ],
  ofPackage: [[`${OF_2011}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"]],
  ofParts: {
    "xl/webextensions/taskpanes.xml": [[`${OF_2011}/webextension`, "webextension1.xml"]],
  },
};
