import type { ReactNode } from "react";
import { ruleWords } from "../../../findings/ruleWords";
import { useSettingsFormStyles } from "../SettingsForm/settingsForm.styles";

interface LimitGroupProps {
  readonly code: string;
  readonly children: ReactNode;
}

/** The fields of one timescale's limit, under the title of its check. */
export function LimitGroup({ code, children }: LimitGroupProps) {
  const styles = useSettingsFormStyles();
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{ruleWords(code).title}</legend>
      <div className={styles.pair}>{children}</div>
    </fieldset>
  );
}
