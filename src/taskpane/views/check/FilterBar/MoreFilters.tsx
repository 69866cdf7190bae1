import { useMemo } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { Choice } from "../../../components/Choice/Choice";
import { type Filters, filterChoices } from "../../../findings/filters";
import { ruleWords } from "../../../findings/ruleWords";
import { useFilterBarStyles } from "./filterBar.styles";

/** The findings, the filters that are set, and what is done when they change. */
export interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const ALL = "";

const ACCEPTED = [
  { value: ALL, text: "Accepted or not" },
  { value: "open", text: "Not accepted" },
  { value: "accepted", text: "Accepted" },
] as const;

/** The drop-down lists: what can be chosen in them is looked for when they are first shown. */
export function MoreFilters({ findings, filters, onChange }: FiltersProps) {
  const styles = useFilterBarStyles();
  const choices = useMemo(() => filterChoices(findings), [findings]);
  const chosenPeriod = choices.periods.find(({ label }) => label === filters.period?.label);
  return (
    <div className={styles.choices}>
      <Choice
        label="Check"
        options={withAll("All checks", choices.codes, (code) => ruleWords(code).title)}
        value={filters.code ?? ALL}
        onChoose={(code) => onChange({ ...filters, code: code || null })}
      />
      <Choice
        label="Period"
        options={withAll(
          "All dates",
          choices.periods.map(({ label }) => label),
        )}
        value={chosenPeriod?.label ?? ALL}
        onChoose={(label) => {
          const period = choices.periods.find((choice) => choice.label === label) ?? null;
          onChange({ ...filters, period });
        }}
      />
      <Choice
        label="Chair"
        options={withAll("All chairs", choices.chairs)}
        value={filters.chair ?? ALL}
        onChoose={(chair) => onChange({ ...filters, chair: chair || null })}
      />
      <Choice
        label="Sheet"
        options={withAll("All sheets", choices.sheets)}
        value={filters.sheet ?? ALL}
        onChoose={(sheet) => onChange({ ...filters, sheet: sheet || null })}
      />
      <Choice
        label="Accepted"
        options={ACCEPTED}
        value={filters.accepted ?? ALL}
        onChoose={(value) =>
          onChange({
            ...filters,
            accepted: value === "open" || value === "accepted" ? value : null,
          })
        }
      />
    </div>
  );
}

function withAll(
  all: string,
  values: readonly string[],
  textOf: (value: string) => string = (value) => value,
) {
  return [{ value: ALL, text: all }, ...values.map((value) => ({ value, text: textOf(value) }))];
}
