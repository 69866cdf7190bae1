import type { ColumnSaying } from "../../../../workflows/confirm";
import type { UnderstoodSheet } from "../../../../workflows/understandWorkbook";
import { useCheck } from "../../../session/CheckContext";
import type { Side } from "./sayings";
import { useConfirm } from "./useConfirm";

/** The names a column can stand for, and saying which. `null` takes back what was said of a column. */
export function useSayColumn({ sheet }: UnderstoodSheet, dataset: UnderstoodSheet["dataset"]) {
  const confirm = useConfirm();
  const { understood } = useCheck();
  const listOf = {
    agency: understood?.settings.agencies,
    indicator: understood?.settings.indicators,
  };
  return {
    names: (side: Side) => (listOf[side] ?? []).map(({ name }) => name),
    say: (heading: string, saying: ColumnSaying | null) =>
      confirm({ kind: "side column", sheet, dataset, heading, saying }, `${heading} on ${sheet}`),
  };
}
