import { useCallback, useEffect, useState } from "react";
import type { Period } from "../../../domain/calendar/periods";
import type { AppendixTable, UnavailableTable } from "../../../domain/tables/table";
import type { Understood } from "../../../workflows/workflows";
import { useAnnounce } from "../../announcer/Announcer";
import { useWork } from "../../session/WorkContext";
import { useWorkflows } from "../../session/WorkflowsContext";

/** The tables of one period, and those that could not be built. */
export interface Report {
  readonly period: Period;
  readonly tables: readonly AppendixTable[];
  readonly unavailable: readonly UnavailableTable[];
}

export interface ReportState {
  /** `null` until the first one is built; the last one stays while another is being built. */
  readonly report: Report | null;
  build(): void;
}

/** Builds the tables when the workbook was read anew or another period is chosen. */
export function useReport(understood: Understood, period: Period): ReportState {
  const { buildTables } = useWorkflows();
  const { run } = useWork();
  const announce = useAnnounce();
  const [report, setReport] = useState<Report | null>(null);

  const build = useCallback(() => {
    run(
      "Building the tables",
      (options) => buildTables(understood, period, options),
      (built) => {
        setReport({ period, ...built });
        announce(`${built.tables.length} tables for ${period.label}`);
      },
    );
  }, [announce, buildTables, period, run, understood]);

  useEffect(build, [build]);
  return { report, build };
}
