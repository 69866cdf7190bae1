import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparisonYear } from "../../../../domain/settings/settings";
import { FieldGroupContext } from "../../../components/NumberField/invalidEntries";
import { NumberField } from "../../../components/NumberField/NumberField";
import { TextField } from "../../../components/TextField/TextField";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";

interface ComparisonYearsProps {
  readonly years: readonly ComparisonYear[];
  readonly onChange: (years: readonly ComparisonYear[]) => void;
}

const FIGURES = [
  { field: "plans", label: "Children on a plan at its end", step: 1, max: 1_000_000 },
  { field: "rate", label: "Per 10,000 children", step: 0.1, max: 10_000 },
  { field: "national", label: "England, per 10,000", step: 0.1, max: 10_000 },
  { field: "neighbours", label: "Statistical neighbours, per 10,000", step: 0.1, max: 10_000 },
] as const;

/** A year as the tables label it: "2012-13". */
const YEAR = /^\d{4}-\d{2}$/;

/** Figures of other years, of England and of the neighbours, which only the team can give: each with its year. */
export function ComparisonYears({ years, onChange }: ComparisonYearsProps) {
  const styles = useSettingsFormStyles();
  const [year, setYear] = useState("");
  const known = years.some((one) => one.year === year);
  const isYear = YEAR.test(year);
  const add = () => {
    const added = { year, plans: null, rate: null, national: null, neighbours: null };
    onChange([...years, added].toSorted((one, other) => one.year.localeCompare(other.year)));
    setYear("");
  };
  return (
    <div className={styles.group}>
      {years.map((own) => (
        <fieldset key={own.year} className={styles.set}>
          <legend className={styles.legend}>{own.year}</legend>
          <FieldGroupContext value={own.year}>
            <div className={styles.pair}>
              {FIGURES.map(({ field, label, step, max }) => (
                <NumberField
                  key={field}
                  label={label}
                  value={own[field]}
                  min={0}
                  max={max}
                  step={step}
                  optional
                  onChange={(value) =>
                    onChange(years.map((one) => (one === own ? { ...own, [field]: value } : one)))
                  }
                />
              ))}
            </div>
          </FieldGroupContext>
          <Button
            size="small"
            aria-label={`Remove the figures of ${own.year}`}
            onClick={() => onChange(years.filter((one) => one !== own))}
          >
            Remove
          </Button>
        </fieldset>
      ))}
      <div className={styles.pair}>
        <TextField
          label="Year, such as 2012-13"
          value={year}
          problem={known ? "This year is in the list already." : null}
          onChange={setYear}
        />
        <Button size="small" disabledFocusable={!isYear || known} onClick={add}>
          Add year
        </Button>
      </div>
    </div>
  );
}
