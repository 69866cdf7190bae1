import { LIMIT_UNITS } from "../../../../domain/calendar/limit";
import { fieldTitle } from "../../../../domain/records/fieldTitles";
import { type LimitSetting, MOST_OF_A_UNIT } from "../../../../domain/settings/timescales";
import { Choice } from "../../../components/Choice/Choice";
import { NumberField } from "../../../components/NumberField/NumberField";

interface AmountFieldsProps {
  /** The fields of a conference that the limit may be counted from: a choice where there are several. */
  readonly starts: readonly string[];
  readonly setting: LimitSetting;
  /** Whether the limit is the least time that must lie before its date, and not the most that may follow it. */
  readonly atLeast: boolean;
  readonly onSet: (part: LimitSetting) => void;
}

const UNITS = LIMIT_UNITS.map((unit) => ({ value: unit, text: unit }));

/** A limit as an amount of a unit, and the date that it is counted from. */
export function AmountFields({ starts, setting, atLeast, onSet }: AmountFieldsProps) {
  const { amount = null, from = starts[0] ?? "", unit = "working days" } = setting;
  return (
    <>
      <NumberField
        label={atLeast ? "At least" : "At most"}
        value={amount}
        min={0}
        max={MOST_OF_A_UNIT}
        onChange={(value) => value !== null && onSet({ amount: value })}
      />
      <Choice
        label="Counted in"
        options={UNITS}
        value={unit}
        onChoose={(value) => {
          const chosen = LIMIT_UNITS.find((name) => name === value);
          if (chosen) onSet({ unit: chosen });
        }}
      />
      {starts.length > 1 ? (
        <Choice
          label="From"
          options={starts.map((field) => ({
            value: field,
            text: fieldTitle("conferences", field),
          }))}
          value={from}
          onChoose={(value) => {
            const chosen = starts.find((field) => field === value);
            if (chosen) onSet({ from: chosen });
          }}
        />
      ) : null}
    </>
  );
}
