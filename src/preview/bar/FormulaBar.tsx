import { makeStyles, tokens } from "@fluentui/react-components";
import type { StandIn } from "../../standin/standIn";
import { areaName, cellName } from "../../standin/store/address/a1";
import type { SheetStore } from "../../standin/store/model/workbook";
import { editableText } from "../workbook/editableText";
import { useChanges, type Watch } from "../workbook/watch";

interface FormulaBarProps {
  readonly standIn: StandIn;
  readonly watch: Watch;
  readonly sheet: SheetStore;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "30px",
    alignItems: "stretch",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
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
    padding: "0 10px",
    lineHeight: "29px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
});

/** Name and content of the active cell. */
export function FormulaBar({ standIn, watch, sheet }: FormulaBarProps) {
  useChanges(watch, "selection");
  useChanges(watch, "contents");
  const styles = useStyles();
  const [area] = standIn.workbook.selection.areas(sheet);
  if (area === undefined) return null;
  const first = cellName(area.top, area.left);
  return (
    <section className={styles.bar} aria-label="Active cell">
      <output className={styles.name} aria-label="Selected">
        {areaName(area)}
      </output>
      <div className={styles.content} title={`Content of ${first}`}>
        {editableText(sheet, area.top, area.left)}
      </div>
    </section>
  );
}
