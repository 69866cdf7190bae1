import { Link } from "@fluentui/react-components";
import type { InsertedTable } from "../../../../workflows/workflows";
import { useInsertBarStyles } from "./insertBar.styles";
import { useSelectTable } from "./useSelectTable";

/** An inserted table by its caption; chosen, Excel shows it wherever it stands by then. */
export function TableLink({ table }: { readonly table: InsertedTable }) {
  const styles = useInsertBarStyles();
  const select = useSelectTable();
  return (
    <Link as="button" className={styles.link} onClick={() => select(table)}>
      {table.caption}
    </Link>
  );
}
