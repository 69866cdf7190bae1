import { makeStyles, tokens } from "@fluentui/react-components";
import { numberText } from "../../domain/text/numbers";
import type { SheetStore } from "../../standin/store/model/workbook";
import { rowsShown } from "./filterList";
import { filterLists } from "./filterLists";

const useStyles = makeStyles({
  words: {
    alignSelf: "center",
    marginLeft: "auto",
    padding: "0 8px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many rows the filters of a sheet leave, as Excel says it in its status bar. */
export function RowsShown({ sheet }: { readonly sheet: SheetStore }) {
  const styles = useStyles();
  const words = filterLists(sheet).flatMap((list) => {
    const rows = rowsShown(sheet, list);
    return rows === null ? [] : [`${numberText(rows.shown)} of ${numberText(rows.of)} rows shown`];
  });
  return (
    <output aria-label="Filter" className={styles.words}>
      {words.join(", ")}
    </output>
  );
}
