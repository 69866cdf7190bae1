import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { numberText } from "../../../domain/text/numbers";
import { useModalDialogStyles } from "./modalDialog.styles";

interface ListInPortionsProps<T> {
  /** They stay the same while the dialog stands. */
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

/** How many are listed before the person asks for more. */
const AT_ONCE = 50;

/** A long list of a dialog: some of it, and more when the person asks for that. */
export function ListInPortions<T>({ items, children }: ListInPortionsProps<T>) {
  const styles = useModalDialogStyles();
  const [listed, setListed] = useState(AT_ONCE);
  const rest = items.length - listed;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, listed).map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed while the dialog stands
          <li key={at} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" onClick={() => setListed(listed + AT_ONCE)}>
          Show more: {numberText(rest)} not listed yet
        </Button>
      ) : null}
    </>
  );
}
