import { chartsOf } from "../../../../domain/tables/engine/charts";
import { periodAndUnit } from "../../../../domain/tables/engine/periodAndUnit";
import type { AppendixTable, TableChart } from "../../../../domain/tables/engine/table";
import type { ChartPicture } from "../../../components/TableChart/chartPicture";
import { cellText } from "../../../components/TablePreview/cellText";

/** Tables in the two forms the clipboard takes: clean HTML tables with their captions, and tabbed text. */
export interface WordTable {
  readonly html: string;
  readonly text: string;
}

const BORDER = "border:1px solid #000000;padding:2pt 4pt";

/**
 * The table as Word keeps it: a real table with caption, heading row and groups, and its charts below.
 * @param pictures its charts as they are to be seen, in their order; of one that is `null` it is said in words what it shows
 */
export function wordTable(
  table: AppendixTable,
  pictures: readonly (ChartPicture | null)[],
): WordTable {
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
    notes.map((note) => `<p>${escaped(note)}</p>`).join("") +
    chartsOf(table)
      .map((chart, at) => chartHtml(chart, pictures[at] ?? null))
      .join("");
  const lines = [
    caption,
    periodAndUnit(table),
    columns.join("\t"),
    ...rows.flatMap(({ group, cells }) => [
      ...(group === undefined ? [] : [group]),
      cells.map((each) => cellText(each, table)).join("\t"),
    ]),
    ...notes,
    ...chartsOf(table).map(chartInWords),
  ];
  return { html, text: lines.join("\n") };
}

/** Tables below one another, an empty line between them. */
export function wordTables(tables: readonly WordTable[]): WordTable {
  return {
    html: tables.map(({ html }) => html).join("<p>&nbsp;</p>"),
    text: tables.map(({ text }) => text).join("\n\n"),
  };
}

function chartHtml(chart: TableChart, picture: ChartPicture | null): string {
  const said = escaped(chartInWords(chart));
  if (picture === null) return `<p>${said}</p>`;
  const { address, width, height } = picture;
  return `<p><img src="${address}" width="${width}" height="${height}" alt="${said}"></p>`;
}

const chartInWords = ({ title, altText }: TableChart) => `${title}. ${altText}`;

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
