import type { Period } from "../../../domain/calendar/periods";
import { dateInFull } from "../../../domain/calendar/words";
import { Choice } from "../Choice/Choice";
import { TextField } from "../TextField/TextField";
import { usePeriodChoiceStyles } from "./periodChoice.styles";
import { PERIOD_KINDS, type PeriodKind } from "./periodOptions";
import type { PeriodSelection } from "./usePeriodSelection";

const KIND_TEXTS: Record<PeriodKind, string> = {
  year: "Financial year",
  quarter: "Quarter",
  month: "Month",
  dates: "Any two dates",
};

/** Which days the tables are about: a year, a quarter, a month or any two dates. */
export function PeriodChoice({ selection }: { readonly selection: PeriodSelection }) {
  const styles = usePeriodChoiceStyles();
  const { kind, setKind, options, period, setPeriod } = selection;
  return (
    <div className={styles.root}>
      <div className={styles.choices}>
        <Choice
          label="Period"
          options={PERIOD_KINDS.map((value) => ({ value, text: KIND_TEXTS[value] }))}
          value={kind}
          onChoose={(value) => setKind(PERIOD_KINDS.find((name) => name === value) ?? "year")}
        />
        {kind === "dates" ? null : (
          <Choice
            label={KIND_TEXTS[kind]}
            options={options.map(({ label }) => ({ value: label, text: label }))}
            value={period.label}
            onChoose={(label) => {
              const chosen = options.find((option) => option.label === label);
              if (chosen) setPeriod(chosen);
            }}
          />
        )}
      </div>
      {kind === "dates" ? <TwoDates selection={selection} /> : <Span period={period} />}
    </div>
  );
}

function Span({ period }: { readonly period: Period }) {
  const styles = usePeriodChoiceStyles();
  return (
    <p className={styles.span}>
      {dateInFull(period.from)} to {dateInFull(period.to)}, both days included
    </p>
  );
}

function TwoDates({ selection }: { readonly selection: PeriodSelection }) {
  const styles = usePeriodChoiceStyles();
  const { typed, type, problem } = selection;
  return (
    <div className={styles.choices}>
      <TextField
        label="First day"
        type="date"
        value={typed.from}
        onChange={(iso) => type("from", iso)}
      />
      <TextField
        label="Last day"
        type="date"
        value={typed.to}
        problem={problem}
        onChange={(iso) => type("to", iso)}
      />
    </div>
  );
}
