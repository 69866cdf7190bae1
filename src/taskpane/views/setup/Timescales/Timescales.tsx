import { LIMIT_UNITS } from "../../../../domain/calendar/limit";
import { fieldTitle } from "../../../../domain/records/fieldTitles";
import type { Timescales as Limits } from "../../../../domain/settings/timescales";
import { Choice } from "../../../components/Choice/Choice";
import { NumberField } from "../../../components/NumberField/NumberField";
import { isCheck } from "../../../findings/ruleWords";
import { LimitGroup } from "../fields/LimitGroup";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";

interface TimescalesProps {
  readonly timescales: Limits;
  readonly onChange: (timescales: Limits) => void;
}

/** The largest limit that can be set, in any unit. */
const MOST = 1000;

const REVIEWS = ["T02", "T03"] as const;
const FIXED = ["T05", "T06", "T13", "T14"] as const;
const STARTING = ["T01", "T07", "T08", "T09", "T10", "T11", "T12"] as const;
const ASSESSMENTS = { initial: "Initial", core: "Core", single: "Single" } as const;

/** Dates that a limit may be counted from, where there is more than one. */
const STARTS = {
  T01: ["strategyDiscussion", "section47Start"],
  T07: ["date"],
  T08: ["date"],
  T09: ["minutesToChair", "date"],
  T10: ["date", "minutesToChair", "minutesApproved"],
  T11: ["notification"],
  T12: ["date"],
} as const satisfies {
  readonly [Code in (typeof STARTING)[number]]: readonly Limits[Code]["from"][];
};

const UNITS = LIMIT_UNITS.map((unit) => ({ value: unit, text: unit }));

/** The limit of every timescale: how much, of what, counted from which date. */
export function Timescales({ timescales, onChange }: TimescalesProps) {
  const styles = useSettingsFormStyles();
  const set = <Code extends keyof Limits>(code: Code, part: Partial<Limits[Code]>) =>
    onChange({ ...timescales, [code]: { ...timescales[code], ...part } });

  const amountOf = (code: (typeof FIXED)[number] | (typeof STARTING)[number]) => (
    <>
      <NumberField
        label="At most"
        value={timescales[code].amount}
        min={0}
        max={MOST}
        onChange={(amount) => amount !== null && set(code, { amount })}
      />
      <Choice
        label="Counted in"
        options={UNITS}
        value={timescales[code].unit}
        onChoose={(value) => {
          const unit = LIMIT_UNITS.find((name) => name === value);
          if (unit) set(code, { unit });
        }}
      />
    </>
  );

  return (
    <div className={styles.group}>
      {STARTING.filter(isCheck).map((code) => (
        <LimitGroup key={code} code={code}>
          {amountOf(code)}
          {STARTS[code].length > 1 ? (
            <Choice
              label="From"
              options={STARTS[code].map((field) => ({
                value: field,
                text: fieldTitle("conferences", field),
              }))}
              value={timescales[code].from}
              onChoose={(value) => {
                const from = STARTS[code].find((field) => field === value);
                if (from) set(code, { from });
              }}
            />
          ) : null}
        </LimitGroup>
      ))}
      {REVIEWS.filter(isCheck).map((code) => (
        <LimitGroup key={code} code={code}>
          {(["months", "days"] as const).map((unit) => (
            <NumberField
              key={unit}
              label={unit === "months" ? "In months" : "In days"}
              value={timescales[code][unit]}
              min={0}
              max={MOST}
              onChange={(amount) => amount !== null && set(code, { [unit]: amount })}
            />
          ))}
        </LimitGroup>
      ))}
      {FIXED.filter(isCheck).map((code) => (
        <LimitGroup key={code} code={code}>
          {amountOf(code)}
        </LimitGroup>
      ))}
      {isCheck("T15") ? (
        <LimitGroup code="T15">
          {(["initial", "core", "single"] as const).map((type) => (
            <NumberField
              key={type}
              label={ASSESSMENTS[type]}
              unit="working days"
              value={timescales.T15[type]}
              min={0}
              max={MOST}
              onChange={(amount) => amount !== null && set("T15", { [type]: amount })}
            />
          ))}
        </LimitGroup>
      ) : null}
    </div>
  );
}
