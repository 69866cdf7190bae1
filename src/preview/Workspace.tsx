import { makeStyles } from "@fluentui/react-components";
import { SheetTabs } from "./bar/SheetTabs";
import { SheetOnShow } from "./SheetOnShow";
import type { OpenWorkbook } from "./workbook/openWorkbook";
import { useChanges } from "./workbook/watch";

const useStyles = makeStyles({
  workspace: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
  },
  noSheet: { flexGrow: 1 },
});

/** The workbook: the active cell's content, the active sheet, and the tabs of all sheets. */
export function Workspace({ workbook: open }: { readonly workbook: OpenWorkbook }) {
  const { standIn, watch } = open;
  useChanges(watch, "sheets");
  useChanges(watch, "selection");
  const styles = useStyles();
  const { workbook } = standIn;
  const sheet = workbook.selection.sheet;
  const switchSheet = (by: 1 | -1) => {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = sheet && visible[visible.indexOf(sheet) + by];
    if (next) workbook.selection.activate(next);
  };
  return (
    <main className={styles.workspace}>
      {sheet ? (
        <SheetOnShow workbook={open} sheet={sheet} onSwitchSheet={switchSheet} />
      ) : (
        <div className={styles.noSheet} />
      )}
      <SheetTabs workbook={workbook} watch={watch} chosen={sheet} />
    </main>
  );
}
