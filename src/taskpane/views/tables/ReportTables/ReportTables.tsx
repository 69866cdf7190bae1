import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { isKnown } from "../../../../domain/records/field";
import type { Understood } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { PeriodChoice } from "../../../components/PeriodChoice/PeriodChoice";
import { usePeriodSelection } from "../../../components/PeriodChoice/usePeriodSelection";
import { useWork } from "../../../session/WorkContext";
import { InsertBar } from "../InsertBar/InsertBar";
import { RowNamesContext } from "../RowsBehind/RowNamesContext";
import { rowNames } from "../RowsBehind/rowNames";
import { SelectedNumber } from "../SelectedNumber/SelectedNumber";
import { TableList } from "../TableList/TableList";
import { useReport } from "../TableList/useReport";
import { useTableChoice } from "../TableList/useTableChoice";
import { useReportTablesStyles } from "./reportTables.styles";

interface ReportTablesProps {
  readonly understood: Understood;
  readonly onReadAgain: () => void;
}

/** The period, the tables it gives, and what to do with them. */
export function ReportTables({ understood, onReadAgain }: ReportTablesProps) {
  const { understanding } = understood;
  const { records } = understanding;
  const days = useMemo(
    () => records.conferences.map(({ date }) => date).filter(isKnown),
    [records],
  );
  const selection = usePeriodSelection(days, understood.asAt);
  const { report, current, stopped, build } = useReport(understood, selection.period);
  const choice = useTableChoice(report);
  const { state } = useWork();
  const styles = useReportTablesStyles();
  const nameOfRow = useMemo(() => rowNames(understanding), [understanding]);

  return (
    <RowNamesContext value={nameOfRow}>
      <PeriodChoice selection={selection} />
      {stopped ? (
        <Notice
          tone="plain"
          title={`The tables of ${selection.period.label} were not built`}
          actions={<Button onClick={build}>Build the tables</Button>}
        >
          {report === null ? null : <p>Those below are of {report.period.label}.</p>}
        </Notice>
      ) : null}
      {report === null ? null : (
        <>
          <InsertBar
            chosen={choice.chosen}
            understood={understood}
            period={selection.period}
            waiting={!current || selection.problem !== null}
          />
          <SelectedNumber understood={understood} period={selection.period} />
          <TableList report={report} understood={understood} choice={choice} />
        </>
      )}
      {report !== null && report.tables.length === 0 ? (
        <Notice tone="plain" title="No table can be made from this workbook." />
      ) : null}
      <Button
        className={styles.again}
        disabledFocusable={state.kind === "running"}
        onClick={onReadAgain}
      >
        Read the workbook again
      </Button>
    </RowNamesContext>
  );
}
