import { Checkbox } from "@fluentui/react-components";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import type { Understood } from "../../../../workflows/workflows";
import { TableCard } from "../TableCard/TableCard";
import { useTableListStyles } from "./tableList.styles";
import type { Report } from "./useReport";
import type { TableChoice } from "./useTableChoice";

interface TableListProps {
  readonly report: Report;
  /** The workbook as it was last read. */
  readonly understood: Understood;
  readonly choice: TableChoice;
}

/** All tables under the appendix they are printed in, and those that this workbook has no columns for. */
export function TableList({ report, understood, choice }: TableListProps) {
  const styles = useTableListStyles();
  const { tables, unavailable } = report;
  const all = choice.chosen.length === tables.length;
  const some = choice.chosen.length > 0;
  return (
    <div className={styles.root}>
      <Checkbox
        label="All tables"
        checked={all ? true : some ? "mixed" : false}
        onChange={(_event, { checked }) => choice.chooseAll(checked === true)}
      />
      {SECTIONS.map(({ title, appendix }) => {
        const section = tables.filter((table: AppendixTable) => table.appendix === appendix);
        if (section.length === 0) return null;
        return (
          <section key={title} className={styles.section} aria-label={title}>
            <h2 className={styles.heading}>{title}</h2>
            {section.map((table) => (
              <TableCard
                key={table.id}
                table={table}
                understood={understood}
                chosen={choice.isChosen(table.id)}
                onToggle={() => choice.toggle(table.id)}
              />
            ))}
          </section>
        );
      })}
      {unavailable.length > 0 ? (
        <section className={styles.section} aria-label="Not possible with this workbook">
          <h2 className={styles.heading}>Not possible with this workbook</h2>
          <ul className={styles.unavailable}>
            {unavailable.map(({ id, caption, missing }) => (
              <li key={id}>
                {caption}. <span className={styles.missing}>Missing: {missing.join(", ")}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

const SECTIONS = [
  { title: "Appendix 1", appendix: 1 },
  { title: "Appendix 2", appendix: 2 },
  { title: "Appendix 3", appendix: 3 },
  { title: "Beyond the appendices", appendix: null },
] as const;
