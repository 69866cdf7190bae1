import { DATASET_TITLES } from "../../../../domain/records/fieldTitles";
import type { DatasetName } from "../../../../domain/records/records";
import { Choice } from "../../../components/Choice/Choice";
import { useConfirm } from "./useConfirm";

interface SheetChoiceProps {
  readonly sheet: string;
  readonly dataset: DatasetName | null;
}

const NONE = "";

/** What one row of a sheet is; another dataset can be chosen. */
export function SheetChoice({ sheet, dataset }: SheetChoiceProps) {
  const confirm = useConfirm();
  return (
    <Choice
      label="This sheet holds"
      options={[{ value: NONE, text: "Nothing to read" }, ...OPTIONS]}
      value={dataset ?? NONE}
      onChoose={(value) => {
        const chosen = OPTIONS.find((option) => option.value === value)?.value ?? null;
        confirm({ kind: "sheet", sheet, dataset: chosen }, `Sheet ${sheet}`);
      }}
    />
  );
}

const OPTIONS = (
  [
    "conferences",
    "children",
    "participation",
    "indicators",
    "enquiries",
    "actions",
    "nonWorkingDays",
  ] as const
).map((value) => ({ value, text: DATASET_TITLES[value] }));
