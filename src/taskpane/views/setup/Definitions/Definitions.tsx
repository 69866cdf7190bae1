import type { Settings } from "../../../../domain/settings/settings";
import { Choice } from "../../../components/Choice/Choice";
import { NumberField } from "../../../components/NumberField/NumberField";
import { TextField } from "../../../components/TextField/TextField";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";

interface DefinitionsProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** Where councils count differently: each definition as a choice in words. */
export function Definitions({ settings, onChange }: DefinitionsProps) {
  const styles = useSettingsFormStyles();
  return (
    <div className={styles.group}>
      <Choice
        label="Review limits are counted in"
        options={[
          { value: "months", text: "Calendar months" },
          { value: "days", text: "Days" },
        ]}
        value={settings.reviewsCountedIn}
        onChoose={(value) => onChange({ reviewsCountedIn: value === "days" ? "days" : "months" })}
      />
      <Choice
        label="A plan is too long at"
        options={[
          { value: "more than", text: "More than the limit" },
          { value: "or more", text: "The limit or more" },
        ]}
        value={settings.planLength}
        onChoose={(value) =>
          onChange({ planLength: value === "or more" ? "or more" : "more than" })
        }
      />
      <Choice
        label="A second plan is one after"
        options={[
          { value: "ever", text: "Any earlier plan" },
          { value: "within the limit", text: "An earlier plan that ended within the limit" },
        ]}
        value={settings.secondPlan}
        onChoose={(value) =>
          onChange({ secondPlan: value === "ever" ? "ever" : "within the limit" })
        }
      />
      <NumberField
        label="Called due soon before a limit"
        unit="working days"
        value={settings.warningWindow}
        min={0}
        max={60}
        onChange={(value) => value !== null && onChange({ warningWindow: value })}
      />
      <NumberField
        label="A child's own participation is recorded from the age of"
        unit="years"
        value={settings.participationAge}
        min={0}
        max={18}
        onChange={(value) => value !== null && onChange({ participationAge: value })}
      />
      <TextField
        label="The action plan was made on (deadlines in words are counted from it)"
        type="date"
        value={settings.actionPlanDate ?? ""}
        onChange={(value) => onChange({ actionPlanDate: value === "" ? null : value })}
      />
      <Choice
        label="Percentages are shown to"
        options={[
          { value: "0", text: "Whole per cent" },
          { value: "1", text: "One decimal" },
        ]}
        value={String(settings.percentageDecimals)}
        onChoose={(value) => onChange({ percentageDecimals: value === "1" ? 1 : 0 })}
      />
    </div>
  );
}
