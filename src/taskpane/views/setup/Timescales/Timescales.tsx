import { Checkbox } from "@fluentui/react-components";
import {
  type LimitSetting,
  type Timescales as Limits,
  settingOf,
} from "../../../../domain/settings/timescales";
import type { LimitKind } from "../../../../domain/timescales/timescale";
import { ALL_TIMESCALES } from "../../../../domain/timescales/timescales";
import { LimitGroup } from "../fields/LimitGroup";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";
import { AmountFields } from "./AmountFields";
import { NumberFields } from "./NumberFields";

interface TimescalesProps {
  readonly timescales: Limits;
  readonly onChange: (timescales: Limits) => void;
}

/** The kinds of limits in the order in which the form has them. */
const KINDS: readonly LimitKind["kind"][] = [
  "amount from a start",
  "months or days",
  "amount",
  "by type of assessment",
  "amount, off unless set",
];

const BY_KIND = KINDS.flatMap((kind) => ALL_TIMESCALES.filter(({ limit }) => limit?.kind === kind));

/** The limit of every timescale that has one: how much, of what, counted from which date. */
export function Timescales({ timescales, onChange }: TimescalesProps) {
  const styles = useSettingsFormStyles();
  return (
    <div className={styles.group}>
      {BY_KIND.map((timescale) => {
        const { code, limit, starts } = timescale;
        const setting = settingOf(timescale, timescales);
        const set = (part: LimitSetting) =>
          onChange({ ...timescales, [code]: { ...setting, ...part } });
        return (
          <LimitGroup key={code} code={code}>
            {limit?.kind === "amount, off unless set" ? (
              <Checkbox
                label="Check this"
                checked={setting.isOn === true}
                onChange={(_, { checked }) => set({ isOn: checked === true })}
              />
            ) : null}
            {limit?.kind === "months or days" || limit?.kind === "by type of assessment" ? (
              <NumberFields kind={limit.kind} setting={setting} onSet={set} />
            ) : (
              <AmountFields
                starts={limit?.kind !== "amount from a start" ? [] : Object.keys(starts)}
                setting={setting}
                atLeast={
                  timescale.isLeastBefore ?? timescale.conference?.direction === "at least before"
                }
                onSet={set}
              />
            )}
          </LimitGroup>
        );
      })}
    </div>
  );
}
