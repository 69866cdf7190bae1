import { createContext, useContext } from "react";
import type { NameOfRow } from "./rowNames";

/** Names of the tracker's rows, for the lists of rows behind a number. */
export const RowNamesContext = createContext<NameOfRow>((source) => `Row ${source.row + 1}`);

/** What a row of the tracker is called: its record, or its number where it has no name. */
export function useRowNames(): NameOfRow {
  return useContext(RowNamesContext);
}
