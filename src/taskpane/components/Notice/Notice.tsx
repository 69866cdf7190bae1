import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useNoticeStyles } from "./notice.styles";

export type NoticeTone = "good" | "plain" | "warning" | "problem";

const ICONS = {
  good: CheckmarkCircle20Filled,
  plain: Info20Regular,
  warning: Warning20Filled,
  problem: ErrorCircle20Filled,
} as const;

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: string;
  /** Makes the title a heading of this level. */
  readonly level?: 2;
  readonly children?: ReactNode;
  /** Buttons, below the text. */
  readonly actions?: ReactNode;
}

/** Something to know, set apart from the rest: an icon, a heading, a text and what can be done. */
export function Notice({ tone, title, level, children, actions }: NoticeProps) {
  const styles = useNoticeStyles();
  const Icon = ICONS[tone];
  const Title = level === undefined ? "p" : (`h${level}` as const);
  return (
    <div className={mergeClasses(styles.root, styles[tone])}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.body}>
        <Title className={mergeClasses(styles.title, level !== undefined && styles.large)}>
          {title}
        </Title>
        {children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
