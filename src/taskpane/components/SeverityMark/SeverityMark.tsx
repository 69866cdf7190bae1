import { mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../../domain/findings/finding";
import { SEVERITY_LOOKS } from "./severities";
import { useSeverityMarkStyles } from "./severityMark.styles";

/** A severity as icon and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityMarkStyles();
  const { Icon, word } = SEVERITY_LOOKS[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Icon aria-hidden />
      {word}
    </span>
  );
}
