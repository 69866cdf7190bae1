import { DATASET_TITLES, fieldTitle } from "./fieldTitles";
import type { Need } from "./need";

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
