import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { areaName, cellName } from "../../standin/store/address/a1";
import { type EndKey, endKey, type SheetOnShow } from "../grid/useSheetOnShow";
import { isCellContent } from "../typing/cellContent";
import { editableText } from "../typing/editableText";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "30px",
    alignItems: "stretch",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    "& button": { minWidth: "28px", maxWidth: "28px" },
  },
  name: {
    width: "110px",
    padding: "0 10px",
    display: "flex",
    alignItems: "center",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    padding: "0 10px",
    border: "none",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** Name and content of the active cell; typing here edits it, Enter takes what was typed and Escape leaves it. */
export function FormulaBar({ shown }: { readonly shown: SheetOnShow }) {
  const styles = useStyles();
  const { sheet, editing, selection, finish } = shown;
  const { draft } = editing;
  const [area] = selection.areas;
  if (area === undefined) return null;
  const { active } = selection;
  const end = (key: EndKey, shift = false) => {
    finish(key, shift);
    document.querySelector<HTMLElement>("[role=grid]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = endKey(event.key);
    if (key === null || (key === "Tab" && draft === null)) return;
    event.preventDefault();
    end(key, event.shiftKey);
  };
  return (
    <section className={styles.bar} aria-label="Active cell">
      <output className={styles.name} aria-label="Selected">
        {areaName(area)}
      </output>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Leave the cell as it was"
        disabled={draft === null}
        onMouseDown={keepFocus}
        onClick={() => end("Escape")}
      />
      <Button
        appearance="subtle"
        icon={<CheckmarkRegular />}
        aria-label="Take what was typed"
        disabled={draft === null}
        onMouseDown={keepFocus}
        onClick={() => {
          editing.commit();
          end("Escape");
        }}
      />
      <input
        data-cell-content
        aria-label="Formula bar"
        aria-description={`Content of ${cellName(active.row, active.column)}`}
        className={styles.content}
        value={draft?.text ?? editableText(sheet, active.row, active.column)}
        onMouseDown={() => {
          if (draft === null) editing.begin(active, "bar");
          else editing.goOnIn("bar");
        }}
        onChange={({ target }) => {
          if (draft === null) editing.begin(active, "bar", target.value);
          else editing.type(target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (!isCellContent(relatedTarget)) editing.commit();
        }}
        autoComplete="off"
        spellCheck={false}
      />
    </section>
  );
}

/** The editing goes on while its button is pressed. */
const keepFocus = (event: { readonly preventDefault: () => void }): void => event.preventDefault();
