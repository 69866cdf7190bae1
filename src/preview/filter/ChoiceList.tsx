import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Choice } from "./choice";

/** As many as are listed at once; the search finds the others. */
const MOST = 1_000;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflowY: "auto",
    margin: 0,
    padding: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: "flex", gap: "6px", alignItems: "center", minHeight: "24px" },
  note: { margin: "4px", color: tokens.colorNeutralForeground3 },
});

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** What a column shows, each with a box to tick; the arrow keys go from box to box. */
export function ChoiceList({ choices, ticked, onTick }: ChoiceListProps) {
  const styles = useStyles();
  const count = choices.filter(({ key }) => ticked.has(key)).length;
  const tick = (keys: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    onTick(next);
  };
  return (
    <fieldset className={styles.list} aria-label="What to show" onKeyDown={goByArrows}>
      <label className={styles.line}>
        <input
          type="checkbox"
          ref={(box) => {
            if (box !== null) box.indeterminate = count > 0 && count < choices.length;
          }}
          checked={choices.length > 0 && count === choices.length}
          onChange={({ target }) =>
            tick(
              choices.map(({ key }) => key),
              target.checked,
            )
          }
        />
        (Select all)
      </label>
      {choices.slice(0, MOST).map(({ key, text }) => (
        <label key={key} className={styles.line}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={ticked.has(key)}
            onChange={({ target }) => tick([key], target.checked)}
          />
          {text === "" ? "(Blanks)" : text}
        </label>
      ))}
      {choices.length > MOST ? (
        <p className={styles.note}>
          {MOST.toLocaleString("en-GB")} of {choices.length.toLocaleString("en-GB")} are listed.
          Search for the others.
        </p>
      ) : null}
    </fieldset>
  );
}

function goByArrows(event: KeyboardEvent<HTMLElement>): void {
  const { key, target } = event;
  if ((key !== "ArrowDown" && key !== "ArrowUp") || !(target instanceof HTMLElement)) return;
  event.preventDefault();
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>("input")];
  const at = boxes.indexOf(target);
  boxes[at + (key === "ArrowDown" ? 1 : -1)]?.focus();
}
