import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { useAnnounce } from "../../../announcer/Announcer";
import {
  type Filters,
  filterFindings,
  type IsAccepted,
  NO_FILTERS,
} from "../../../findings/filters";
import { groupFindings, type ListRow, listRows, stepTo } from "../../../findings/listRows";
import { useSelectCell } from "../../../session/useSelectCell";

export interface FindingListState {
  readonly filters: Filters;
  setFilters(filters: Filters): void;
  /** Findings that pass the filters. */
  readonly shown: readonly Finding[];
  readonly rows: readonly ListRow[];
  /** The finding whose details are open. */
  readonly chosen: Finding | null;
  /** Opens a finding and selects its cell in the workbook. */
  choose(finding: Finding): void;
  /** Chooses the next or the previous finding of the list. */
  step(direction: 1 | -1): void;
  toggleGroup(code: string): void;
}

/** Filters, groups and the chosen finding of one list. */
export function useFindingList(
  findings: readonly Finding[],
  isAccepted: IsAccepted,
): FindingListState {
  const selectCell = useSelectCell();
  const announce = useAnnounce();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Finding | null>(null);

  const shown = useMemo(
    () => filterFindings(findings, filters, isAccepted),
    [findings, filters, isAccepted],
  );
  const groups = useMemo(() => groupFindings(shown), [shown]);
  const rows = useMemo(() => listRows(groups, closed), [groups, closed]);

  const said = useRef(filters);
  useEffect(() => {
    if (said.current === filters) return;
    said.current = filters;
    announce(`${shown.length} of ${findings.length} findings shown`);
  }, [announce, filters, findings, shown]);

  const choose = useCallback(
    (finding: Finding) => {
      setChosen(finding);
      if (finding.kind !== "could not run") selectCell(finding.cell);
    },
    [selectCell],
  );

  const step = useCallback(
    (direction: 1 | -1) => {
      const at = rows.findIndex((row) => row.kind === "finding" && row.finding === chosen);
      const from = at < 0 && direction < 0 ? rows.length : at;
      const to = stepTo(rows, from, direction);
      const row = to === null ? undefined : rows[to];
      if (row?.kind === "finding") choose(row.finding);
      else announce(direction > 0 ? "This is the last finding" : "This is the first finding");
    },
    [announce, choose, chosen, rows],
  );

  const toggleGroup = useCallback(
    (code: string) =>
      setClosed((before) => {
        const after = new Set(before);
        if (!after.delete(code)) after.add(code);
        return after;
      }),
    [],
  );

  return { filters, setFilters, shown, rows, chosen, choose, step, toggleGroup };
}
