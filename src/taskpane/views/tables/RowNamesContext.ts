import { createContext, useContext } from "react";
import type { NameOfRow } from "./rowNames";

/** Names of the tracker's rows, for the lists of rows behind a number. */
export const RowNamesContext = createContext<NameOfRow>((source) => `Row ${source.row + 1}`);

export function useRowNames(): NameOfRow {
  return useContext(RowNamesContext);
}
