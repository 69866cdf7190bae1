import { periodAndUnit } from "../../../../domain/tables/engine/periodAndUnit";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import { cellText } from "../../../components/TablePreview/cellText";

/** A table in the two forms the clipboard takes: a clean HTML table with its caption, and tabbed text. */
export interface WordTable {
  readonly html: string;
  readonly text: string;
}

const BORDER = "border:1px solid #000000;padding:2pt 4pt";

/** The table as Word keeps it: a real table with caption, heading row and groups, and nothing else. */
export function wordTable(table: AppendixTable): WordTable {
  const { caption, columns, rows, notes } = table;
  const heading = row(columns.map((column, at) => cell("th", column, alignedAt(at))));
  const body = rows.flatMap(({ group, cells, total }) => [
    ...(group === undefined
      ? []
      : [
          row([
            `<th colspan="${columns.length}" style="${BORDER};text-align:left">${escaped(group)}</th>`,
          ]),
        ]),
    row(cells.map((each, at) => cell(total ? "th" : "td", cellText(each, table), alignedAt(at)))),
  ]);
  const html =
    `<p><b>${escaped(caption)}</b></p>` +
    `<p><i>${escaped(periodAndUnit(table))}</i></p>` +
    `<table style="border-collapse:collapse"><thead>${heading}</thead><tbody>${body.join("")}</tbody></table>` +
    notes.map((note) => `<p>${escaped(note)}</p>`).join("");
  const lines = [
    caption,
    periodAndUnit(table),
    columns.join("\t"),
    ...rows.flatMap(({ group, cells }) => [
      ...(group === undefined ? [] : [group]),
      cells.map((each) => cellText(each, table)).join("\t"),
    ]),
    ...notes,
  ];
  return { html, text: lines.join("\n") };
}

/** As in the workbook: the rows' names on the left, all else in the middle of its column. */
const alignedAt = (column: number) => (column === 0 ? "left" : "center");

const row = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;

const cell = (tag: "td" | "th", text: string, align: "left" | "center") =>
  `<${tag} style="${BORDER};text-align:${align}">${escaped(text)}</${tag}>`;

/** Text of the workbook must never become markup. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
