import type { Indicator } from "../../../../domain/settings/indicators";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { NewName } from "../fields/NewName";
import { OtherNames } from "../fields/OtherNames";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";

interface IndicatorsProps {
  readonly indicators: readonly Indicator[];
  readonly onChange: (indicators: readonly Indicator[]) => void;
}

/** The indicators of risk in the order Table 1 prints them, with the other headings teams use for them. */
export function Indicators({ indicators, onChange }: IndicatorsProps) {
  const styles = useSettingsFormStyles();
  return (
    <div className={styles.group}>
      <p className={styles.note}>
        Table 1 prints these, in this order. A column of ticks under one of the other headings
        counts for it.
      </p>
      {indicators.map((indicator) => (
        <Disclosure key={indicator.name} title={indicator.name}>
          <OtherNames
            of={indicator.name}
            label="Other headings, separated by semicolons"
            names={indicator.synonyms}
            onChange={(synonyms) =>
              onChange(
                indicators.map((other) =>
                  other === indicator ? { ...indicator, synonyms } : other,
                ),
              )
            }
            onRemove={() => onChange(indicators.filter((other) => other !== indicator))}
          />
        </Disclosure>
      ))}
      <NewName
        what="indicator"
        names={indicators.map(({ name }) => name)}
        onAdd={(name) => onChange([...indicators, { name, synonyms: [] }])}
      />
    </div>
  );
}
