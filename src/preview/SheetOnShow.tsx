import { makeStyles } from "@fluentui/react-components";
import type { SheetStore } from "../standin/store/model/workbook";
import { FormulaBar } from "./bar/FormulaBar";
import { Grid } from "./grid/Grid";
import { useSheetOnShow } from "./grid/useSheetOnShow";
import type { OpenWorkbook } from "./workbook/openWorkbook";

interface SheetOnShowProps {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetStore;
  /** Called with a sheet that is n tabs further on. */
  readonly onSwitchSheet: (by: 1 | -1) => void;
}

const useStyles = makeStyles({ grid: { position: "relative", flexGrow: 1, minHeight: 0 } });

/** The sheet in front, and the formula bar over it: the same cell is edited in either. */
export function SheetOnShow({ workbook, sheet, onSwitchSheet }: SheetOnShowProps) {
  const styles = useStyles();
  const shown = useSheetOnShow(workbook, sheet);
  return (
    <>
      <FormulaBar shown={shown} />
      <div className={styles.grid}>
        <Grid shown={shown} onSwitchSheet={onSwitchSheet} />
      </div>
    </>
  );
}
