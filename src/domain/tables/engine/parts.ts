import type { DatasetName } from "../../records/records";
import type { TableDefinition } from "./definition";
import type { Reporting } from "./reporting";

type Part = () => unknown;

/** What tables from a dataset share. */
const SHARED: Readonly<Partial<Record<DatasetName, (reporting: Reporting) => readonly Part[]>>> = {
  children: ({ people, plans, discussed }) => [people, plans, discussed],
  participation: ({ attendance }) => [attendance],
  indicators: ({ people, atRisk }) => [people, atRisk],
};

/** The parts of a table's work that the reporting remembers: what it shares with others first, then its own. */
export function partsOf(table: TableDefinition, reporting: Reporting): readonly Part[] {
  const datasets = new Set(table.needs(reporting.settings).map(({ dataset }) => dataset));
  const shared = [...datasets].flatMap((dataset) => SHARED[dataset]?.(reporting) ?? []);
  return [...shared, ...(table.parts?.(reporting) ?? [])];
}
