import type { DatasetName } from "../domain/records/records";
import { countingOf } from "../domain/tables/counting/countingOf";
import type { AppendixTable } from "../domain/tables/engine/table";
import type { TableToWrite } from "../excel/tables/layout";
import { type Block, blocksOf } from "../workbook/formulas/blocks";
import { liveTable } from "../workbook/formulas/liveTable";
import { type Clock, today } from "./clock";
import type { Understood } from "./workflows";

/** A table whose numbers are formulas over the workbook as it was read, as far as formulas can count them. */
export function asFormulas(
  { understanding, snapshot, settings, workingDays, asAt }: Understood,
  clock: Clock,
): (table: AppendixTable) => TableToWrite {
  const { records, available } = understanding;
  const { dateSystem } = snapshot;
  const asAtIsToday = asAt === today(clock);
  const found = new Map<DatasetName, readonly Block[] | null>();
  const blocks = (dataset: DatasetName) => {
    if (!found.has(dataset)) found.set(dataset, blocksOf(dataset, records, snapshot));
    return found.get(dataset) ?? null;
  };
  return (table) => {
    const { period } = table;
    const input = { records, available, settings, workingDays, period, asAt };
    const context = { dateSystem, blocks, workingDays, period, asAt, asAtIsToday };
    return liveTable(table, countingOf(table, input), context);
  };
}

/** A table whose numbers are the values that were counted. */
export function asValues(table: AppendixTable): TableToWrite {
  return table;
}
