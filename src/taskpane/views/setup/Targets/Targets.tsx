import type { Settings } from "../../../../domain/settings/settings";
import { NumberField } from "../../../components/NumberField/NumberField";
import { LimitGroup } from "../fields/LimitGroup";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";
import { ComparisonYears } from "./ComparisonYears";

interface TargetsProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

const asPercentage = (share: number | null) =>
  share === null ? null : Math.round(share * 1000) / 10;
const asShare = (percentage: number | null) => (percentage === null ? null : percentage / 100);

/** What the service aims at, and the two numbers that only the team can give. */
export function Targets({ settings, onChange }: TargetsProps) {
  const styles = useSettingsFormStyles();
  const { targets, rate } = settings;
  const set = (code: string, part: Partial<Settings["targets"][number]>) =>
    onChange({
      targets: targets.map((target) => (target.code === code ? { ...target, ...part } : target)),
    });

  return (
    <div className={styles.group}>
      {targets.map(({ code, lastYear, target }) => (
        <LimitGroup key={code} code={code}>
          <NumberField
            label="Target"
            unit="%"
            value={asPercentage(target)}
            min={0}
            max={100}
            step={0.1}
            onChange={(value) => {
              const share = asShare(value);
              if (share !== null) set(code, { target: share });
            }}
          />
          <NumberField
            label="Last year"
            unit="%"
            value={asPercentage(lastYear)}
            min={0}
            max={100}
            step={0.1}
            optional
            onChange={(value) => set(code, { lastYear: asShare(value) })}
          />
        </LimitGroup>
      ))}
      <NumberField
        label="Children living in the area"
        value={rate.childPopulation}
        min={1}
        max={20_000_000}
        optional
        onChange={(childPopulation) => onChange({ rate: { ...rate, childPopulation } })}
      />
      <NumberField
        label="Plans per 10,000 children nationally"
        value={rate.nationalRate}
        min={0}
        max={10_000}
        step={0.1}
        optional
        onChange={(nationalRate) => onChange({ rate: { ...rate, nationalRate } })}
      />
      <fieldset className={styles.set}>
        <legend className={styles.legend}>Figures to compare with</legend>
        <ComparisonYears
          years={settings.comparison}
          onChange={(comparison) => onChange({ comparison })}
        />
      </fieldset>
    </div>
  );
}
