import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useSeverityMarkStyles } from "./severityMark.styles";

/** Says, beside its severity, that a finding is accepted. */
export function AcceptedMark() {
  const styles = useSeverityMarkStyles();
  return (
    <span className={mergeClasses(styles.root, styles.accepted)}>
      <CheckmarkCircle16Regular aria-hidden />
      Accepted
    </span>
  );
}
