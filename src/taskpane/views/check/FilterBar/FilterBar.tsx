import { Button, ToggleButton } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Finding, SEVERITIES, type Severity } from "../../../../domain/findings/finding";
import { Choice } from "../../../components/Choice/Choice";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { SEVERITY_LOOKS } from "../../../components/SeverityMark/severities";
import { type Filters, filterChoices, isFiltered, NO_FILTERS } from "../../../findings/filters";
import { ruleWords } from "../../../findings/ruleWords";
import { useFilterBarStyles } from "./filterBar.styles";

interface FilterBarProps {
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

/** Narrows the list: severities as buttons with their counts, the rest as drop-down lists. */
export function FilterBar({ findings, filters, onChange }: FilterBarProps) {
  const styles = useFilterBarStyles();
  const choices = useMemo(() => filterChoices(findings), [findings]);

  const toggle = (severity: Severity) => {
    const severities = new Set(filters.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filters, severities });
  };
  const chosenPeriod = choices.periods.find(({ label }) => label === filters.period?.label);

  return (
    <section className={styles.root} aria-label="Filter the findings">
      <div className={styles.severities}>
        {SEVERITIES.filter((severity) => choices.severities.has(severity)).map((severity) => {
          const { Icon, word } = SEVERITY_LOOKS[severity];
          return (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              icon={<Icon />}
              checked={filters.severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              {word} {choices.severities.get(severity)?.toLocaleString("en-GB")}
            </ToggleButton>
          );
        })}
      </div>
      <Disclosure title="More filters">
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
      </Disclosure>
      {isFiltered(filters) ? (
        <Button size="small" className={styles.clear} onClick={() => onChange(NO_FILTERS)}>
          Show all findings
        </Button>
      ) : null}
    </section>
  );
}

function withAll(
  all: string,
  values: readonly string[],
  textOf: (value: string) => string = (value) => value,
) {
  return [{ value: ALL, text: all }, ...values.map((value) => ({ value, text: textOf(value) }))];
}
