import { DATASET_TITLES, fieldTitle } from "../../src/domain/records/fieldTitles";
import type { Need } from "../../src/domain/records/need";

/** A table in Markdown whose columns are as wide as their widest cell. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map((head, i) =>
    Math.max(...[head, ...rows.map((row) => row[i] ?? "")].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  return [heads, rule, ...rows].map(line).join("\n");
}

/** The columns that something works from: "Conferences (Conference type, Strategy discussion or Section 47 start)" */
export function columnsInWords(needs: readonly Need[]): string {
  const datasets = [...new Set(needs.map(({ dataset }) => dataset))];
  return datasets
    .map((dataset) => {
      const fields = needs
        .filter((need) => need.dataset === dataset)
        .map(({ anyOf }) => anyOf.map((field) => fieldTitle(dataset, field)).join(" or "));
      return `${DATASET_TITLES[dataset]} (${[...new Set(fields)].join(", ")})`;
    })
    .join("; ");
}
