import type { ReactNode } from "react";
import { FieldGroupContext } from "../../../components/NumberField/invalidEntries";
import { ruleWords } from "../../../findings/ruleWords";
import { useSettingsFormStyles } from "./settingsForm.styles";

interface LimitGroupProps {
  readonly code: string;
  readonly children: ReactNode;
}

/** The fields of one timescale's limit, under the title of its check. */
export function LimitGroup({ code, children }: LimitGroupProps) {
  const styles = useSettingsFormStyles();
  const { title } = ruleWords(code);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{title}</legend>
      <FieldGroupContext value={title}>
        <div className={styles.pair}>{children}</div>
      </FieldGroupContext>
    </fieldset>
  );
}
