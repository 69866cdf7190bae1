import { cellName, parseArea } from "../address/a1";
import { chartsOn } from "../charts/sheetCharts";
import { type CellMove, movedCell, movesWholeLines } from "../grid/cellMove";
import type { SheetStore } from "../model/workbook";

/**
 * Lets comments follow their cells, and pictures and charts follow whole rows or columns. These
 * parts are changed in their text alone, so that nothing else in them can be lost.
 */
export function moveDrawings(sheet: SheetStore, move: CellMove): void {
  const { file } = sheet.workbook;
  chartsOn(sheet).release();
  for (const relation of file.relationshipsOf(sheet.partName).all()) {
    const text = relation.external ? null : file.text(relation.target);
    if (text === null) continue;
    const moved = movedText(relation.type, text, move);
    if (moved !== text) file.write(relation.target, moved);
  }
}

function movedText(type: string, text: string, move: CellMove): string {
  if (/\/(comments|threadedComment)$/.test(type)) return movedComments(text, move);
  if (type.endsWith("/vmlDrawing")) return movedNotes(text, move);
  return type.endsWith("/drawing") && movesWholeLines(move) ? movedAnchors(text, move) : text;
}

function movedComments(text: string, move: CellMove): string {
  return text.replace(
    /(<(?:\w+:)?(?:comment|threadedComment)\b[^>]*?\sref=")([A-Z]+\d+)(")/g,
    (whole, before: string, ref: string, after: string) => {
      const area = parseArea(ref);
      const place = area === null ? null : movedCell(move, area.top, area.left);
      return place === null ? whole : `${before}${cellName(place[0], place[1])}${after}`;
    },
  );
}

function movedNotes(text: string, move: CellMove): string {
  return text.replace(
    /<x:Row>(\d+)<\/x:Row>(\s*)<x:Column>(\d+)<\/x:Column>/g,
    (whole, row: string, gap: string, column: string) => {
      const place = movedCell(move, Number(row), Number(column));
      return place === null
        ? whole
        : `<x:Row>${place[0]}</x:Row>${gap}<x:Column>${place[1]}</x:Column>`;
    },
  );
}

/** Both corners of a picture move with the line they stand on. */
function movedAnchors(text: string, move: CellMove): string {
  const line = move.along === "rows" ? "row" : "col";
  return text.replace(
    new RegExp(`<xdr:${line}>(\\d+)</xdr:${line}>`, "g"),
    (_, written: string) => {
      const at = Number(written);
      const place =
        move.along === "rows" ? movedCell(move, at, 0)?.[0] : movedCell(move, 0, at)?.[1];
      const first = move.along === "rows" ? move.area.top : move.area.left;
      return `<xdr:${line}>${place ?? first}</xdr:${line}>`;
    },
  );
}
