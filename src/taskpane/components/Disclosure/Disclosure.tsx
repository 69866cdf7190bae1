import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";
import { useDisclosureStyles } from "./disclosure.styles";

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** A main part of a view rather than a detail of one: its title is a heading. */
  readonly main?: boolean;
  /** Stands before the button, on the same line. */
  readonly beside?: ReactNode;
}

/** Something that need not be in sight all the time: a button that shows and hides it. */
export function Disclosure(props: DisclosureProps) {
  const { title, children, startsOpen = false, main = false, beside } = props;
  const styles = useDisclosureStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const button = (
    <Button
      className={styles.button}
      appearance="subtle"
      size={main ? "medium" : "small"}
      icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      {title}
    </Button>
  );
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {beside}
        {main ? <h2 className={styles.heading}>{button}</h2> : button}
      </div>
      <div id={id} className={styles.content} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
