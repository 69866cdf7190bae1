import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChartMultipleRegular, EyeOffRegular, LockClosedRegular } from "@fluentui/react-icons";
import { isProtected } from "../../standin/objects/base/refuseProtected";
import type { SheetStore, WorkbookStore } from "../../standin/store/model/workbook";
import { childOf } from "../../standin/store/xml/elements";
import { RowsShown } from "../filter/RowsShown";
import { useChanges, type Watch } from "../workbook/watch";

interface SheetTabsProps {
  readonly workbook: WorkbookStore;
  readonly watch: Watch;
  readonly chosen: SheetStore | undefined;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-end",
    gap: "2px",
    height: "34px",
    padding: "0 8px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tabs: {
    display: "flex",
    gap: "2px",
    minWidth: 0,
    overflowX: "auto",
    overflowY: "hidden",
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: "5px",
    height: "33px",
    padding: "0 14px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: { fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  other: { cursor: "default" },
});

/** The workbook's sheets as tabs, in order. Hidden ones can be looked at too, and are marked. */
export function SheetTabs({ workbook, watch, chosen }: SheetTabsProps) {
  useChanges(watch, "sheets");
  useChanges(watch, "contents");
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div
        className={styles.tabs}
        role="tablist"
        aria-label="Sheets"
        onKeyDown={(event) => {
          const next = chosen && tabAt(event.key, workbook.sheets, chosen);
          if (!next) return;
          event.preventDefault();
          workbook.selection.activate(next);
          event.currentTarget.querySelectorAll("button")[workbook.sheets.indexOf(next)]?.focus();
        }}
      >
        {workbook.sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet === chosen}
            tabIndex={sheet === chosen ? 0 : -1}
            className={mergeClasses(
              styles.tab,
              sheet.visibility !== "Visible" && styles.hidden,
              sheet === chosen && styles.chosen,
            )}
            style={tabColour(sheet)}
            onClick={() => workbook.selection.activate(sheet)}
          >
            {sheet.visibility === "Visible" ? null : <EyeOffRegular aria-label="Hidden" />}
            {isProtected(sheet) ? <LockClosedRegular aria-label="Protected" /> : null}
            {sheet.name}
          </button>
        ))}
        {workbook.otherSheets.map((name) => (
          <span key={name} className={mergeClasses(styles.tab, styles.hidden, styles.other)}>
            <ChartMultipleRegular aria-label="A sheet without cells" />
            {name}
          </span>
        ))}
      </div>
      {chosen ? <RowsShown sheet={chosen} /> : null}
    </div>
  );
}

/** The tab that a key leads to from the chosen one; `undefined` for keys that lead to none. */
function tabAt(
  key: string,
  sheets: readonly SheetStore[],
  chosen: SheetStore,
): SheetStore | undefined {
  const at = sheets.indexOf(chosen);
  if (key === "ArrowRight") return sheets[at + 1];
  if (key === "ArrowLeft") return sheets[at - 1];
  if (key === "Home") return sheets[0];
  return key === "End" ? sheets.at(-1) : undefined;
}

function tabColour(sheet: SheetStore) {
  const properties = sheet.part.section("sheetPr");
  const colour = properties && sheet.workbook.colours.of(childOf(properties, "tabColor"));
  return colour ? { borderBottomColor: colour } : {};
}
