import { type LimitSetting, MOST_OF_A_UNIT } from "../../../../domain/settings/timescales";
import { NumberField } from "../../../components/NumberField/NumberField";

/** The numbers of a limit that has several, with their labels. */
const FIELDS = {
  "months or days": [
    { name: "months", label: "In months" },
    { name: "days", label: "In days" },
  ],
  "by type of assessment": [
    { name: "initial", label: "Initial", unit: "working days" },
    { name: "core", label: "Core", unit: "working days" },
    { name: "single", label: "Single", unit: "working days" },
  ],
} as const;

interface NumberFieldsProps {
  readonly kind: keyof typeof FIELDS;
  readonly setting: LimitSetting;
  readonly onSet: (part: LimitSetting) => void;
}

/** A limit of several numbers: one for each definition, or for each type of assessment. */
export function NumberFields({ kind, setting, onSet }: NumberFieldsProps) {
  return FIELDS[kind].map(({ name, ...field }) => (
    <NumberField
      key={name}
      {...field}
      value={setting[name] ?? null}
      min={0}
      max={MOST_OF_A_UNIT}
      onChange={(amount) => amount !== null && onSet({ [name]: amount })}
    />
  ));
}
