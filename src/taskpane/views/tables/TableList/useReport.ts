import { useCallback, useEffect, useRef, useState } from "react";
import type { Period } from "../../../../domain/calendar/periods";
import type { AppendixTable, UnavailableTable } from "../../../../domain/tables/engine/table";
import { counted } from "../../../../domain/text/numbers";
import type { Understood } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** The tables of one period, and those that could not be built. */
export interface Report {
  readonly understood: Understood;
  readonly period: Period;
  readonly tables: readonly AppendixTable[];
  readonly unavailable: readonly UnavailableTable[];
}

export interface ReportState {
  /** `null` until the first one is built; the last one stays while another is being built. */
  readonly report: Report | null;
  /** Whether the report is that of this workbook as it was last read, and of this period. */
  readonly current: boolean;
  /** Whether building it was stopped or failed. */
  readonly stopped: boolean;
  build(): void;
}

/**
 * Builds the tables when the workbook was read again or another period is chosen; while other work is running,
 * as soon as that has ended.
 */
export function useReport(understood: Understood, period: Period): ReportState {
  const { buildTables } = useWorkflows();
  const { state, run } = useWork();
  const announce = useAnnounce();
  const [report, setReport] = useState<Report | null>(null);
  const [tried, setTried] = useState<(() => void) | null>(null);
  const saidFor = useRef("");
  const running = state.kind === "running";

  const build = useCallback(() => {
    run(
      "Building the tables",
      (options) => buildTables(understood, period, options),
      (built) => {
        setReport({ understood, period, ...built });
        // Built again of a workbook that was read again, they are the same tables: what was done is to be heard.
        const days = `${period.from} to ${period.to}`;
        if (saidFor.current !== days)
          announce(`${counted(built.tables.length, "table")} for ${period.label}`);
        saidFor.current = days;
      },
    );
  }, [announce, buildTables, period, run, understood]);

  useEffect(() => {
    if (running || tried === build) return;
    setTried(() => build);
    build();
  }, [build, running, tried]);

  const current = report?.understood === understood && report.period === period;
  return { report, current, stopped: tried === build && !running && !current, build };
}
