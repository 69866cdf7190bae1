import { useMemo } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { Choice } from "../../../components/Choice/Choice";
import { type Counted, filterChoices } from "../../../findings/filterChoices";
import type { Filters, IsAccepted } from "../../../findings/filters";
import { ruleWords } from "../../../findings/ruleWords";
import { useFilterBarStyles } from "./filterBar.styles";

interface MoreFiltersProps {
  readonly findings: readonly Finding[];
  readonly filters: Filters;
  readonly isAccepted: IsAccepted;
  readonly onChange: (filters: Filters) => void;
}

const ALL = "";

/** The drop-down lists, each choice with how many findings it would leave: looked for when they are first shown. */
export function MoreFilters({ findings, filters, isAccepted, onChange }: MoreFiltersProps) {
  const styles = useFilterBarStyles();
  const choices = useMemo(
    () => filterChoices(findings, filters, isAccepted),
    [findings, filters, isAccepted],
  );
  const { all, chairs, codes, periods, sheets } = choices;
  const labels = periods.map(({ value, count }) => ({ value: value.label, count }));
  return (
    <div className={styles.choices}>
      <Choice
        label="Check"
        options={options("All checks", all.code, codes, titleOf)}
        value={filters.code ?? ALL}
        onChoose={(code) => onChange({ ...filters, code: code || null })}
      />
      <Choice
        label="Period"
        options={options("All dates", all.period, labels)}
        value={filters.period?.label ?? ALL}
        onChoose={(label) => {
          const chosen = periods.find(({ value }) => value.label === label);
          onChange({ ...filters, period: chosen?.value ?? null });
        }}
      />
      <Choice
        label="Chair"
        options={options("All chairs", all.chair, chairs)}
        value={filters.chair ?? ALL}
        onChoose={(chair) => onChange({ ...filters, chair: chair || null })}
      />
      <Choice
        label="Sheet"
        options={options("All sheets", all.sheet, sheets)}
        value={filters.sheet ?? ALL}
        onChoose={(sheet) => onChange({ ...filters, sheet: sheet || null })}
      />
      <Choice
        label="Accepted"
        options={[
          { value: "open", text: withCount("Not accepted", choices.open) },
          { value: "accepted", text: withCount("Accepted", choices.accepted) },
          { value: "all", text: withCount("Both", all.accepted) },
        ]}
        value={filters.accepted}
        onChoose={(value) =>
          onChange({
            ...filters,
            accepted: value === "accepted" || value === "all" ? value : "open",
          })
        }
      />
    </div>
  );
}

const titleOf = (code: string) => ruleWords(code).title;

const withCount = (text: string, count: number) => `${text} (${numberText(count)})`;

/** All, then what occurs, each with its number. */
function options(
  everything: string,
  all: number,
  choices: readonly Counted<string>[],
  textOf: (value: string) => string = (value) => value,
) {
  return [
    { value: ALL, text: withCount(everything, all) },
    ...choices.map(({ value, count }) => ({ value, text: withCount(textOf(value), count) })),
  ];
}
