import { makeStyles } from "@fluentui/react-components";
import { FormulaBar } from "./bar/FormulaBar";
import { SheetTabs } from "./bar/SheetTabs";
import { Grid } from "./grid/Grid";
import type { OpenWorkbook } from "./workbook/openWorkbook";
import { useChanges } from "./workbook/watch";

const useStyles = makeStyles({
  workspace: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
  },
  grid: { position: "relative", flexGrow: 1, minHeight: 0 },
});

/** The workbook: the active cell's content, the active sheet, and the tabs of all sheets. */
export function Workspace({ workbook: { standIn, watch } }: { readonly workbook: OpenWorkbook }) {
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
      {sheet ? <FormulaBar standIn={standIn} watch={watch} sheet={sheet} /> : null}
      <div className={styles.grid}>
        {sheet ? (
          <Grid standIn={standIn} watch={watch} sheet={sheet} onSwitchSheet={switchSheet} />
        ) : null}
      </div>
      <SheetTabs workbook={workbook} watch={watch} chosen={sheet} />
    </main>
  );
}
