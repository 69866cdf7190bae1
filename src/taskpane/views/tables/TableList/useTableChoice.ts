import { useState } from "react";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import type { Report } from "./useReport";

export interface TableChoice {
  /** The tables chosen for inserting, in the report's order. */
  readonly chosen: readonly AppendixTable[];
  isChosen(id: string): boolean;
  toggle(id: string): void;
  chooseAll(all: boolean): void;
}

/** Which tables are to be inserted: at first those of the printed appendices. */
export function useTableChoice(report: Report | null): TableChoice {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const tables = report?.tables ?? [];
  const isTableChosen = ({ id, appendix }: AppendixTable) => changed.get(id) ?? appendix !== null;
  const isChosen = (id: string) => tables.some((table) => table.id === id && isTableChosen(table));
  return {
    chosen: tables.filter(isTableChosen),
    isChosen,
    toggle: (id) => setChanged(new Map([...changed, [id, !isChosen(id)]])),
    chooseAll: (all) => setChanged(new Map(tables.map(({ id }) => [id, all]))),
  };
}
