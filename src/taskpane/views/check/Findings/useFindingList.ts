import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { useAnnounce } from "../../../announcer/Announcer";
import {
  type Filters,
  filterFindings,
  type IsAccepted,
  NO_FILTERS,
} from "../../../findings/filters";
import { groupFindings, type ListRow, listRows, stepTo } from "../../../findings/listRows";
import { type Sort, sortFindings } from "../../../findings/sorting";
import { useSelectCell } from "../../../session/useSelectCell";
import { useOpenGroups } from "./useOpenGroups";

export interface FindingListState {
  readonly filters: Filters;
  setFilters(filters: Filters): void;
  readonly sort: Sort;
  setSort(sort: Sort): void;
  /** Findings that pass the filters. */
  readonly shown: readonly Finding[];
  /** What they are a part of: all that are open, or accepted, as the filters say. */
  readonly of: number;
  readonly rows: readonly ListRow[];
  /** The finding whose details are open. */
  readonly chosen: Finding | null;
  /** Opens a finding and selects its cell in the workbook. */
  choose(finding: Finding): void;
  /** Chooses the next or the previous finding of the list. */
  step(direction: 1 | -1): void;
  toggleGroup(code: string): void;
  /** Shows all findings of these checks. */
  openGroups(codes: readonly string[]): void;
}

/** Filters, order, groups and the chosen finding of one list. */
export function useFindingList(
  findings: readonly Finding[],
  isAccepted: IsAccepted,
): FindingListState {
  const selectCell = useSelectCell();
  const announce = useAnnounce();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [sort, setSort] = useState<Sort>("tracker");
  const [chosen, setChosen] = useState<Finding | null>(null);
  // Letters appear as they are typed; the list follows.
  const applied = useDeferredValue(filters);

  const shown = useMemo(
    () => filterFindings(findings, applied, isAccepted),
    [findings, applied, isAccepted],
  );
  const { accepted } = applied;
  const of = useMemo(
    () => filterFindings(findings, { ...NO_FILTERS, accepted }, isAccepted).length,
    [findings, accepted, isAccepted],
  );
  // Accepted a moment ago: it stays where it is, with the way back, until another is chosen.
  const kept = chosen !== null && !shown.includes(chosen) && isAccepted(chosen) ? chosen : null;
  const groups = useMemo(() => {
    const listed = kept === null ? shown : findings.filter(isOneOf([...shown, kept]));
    return groupFindings(sortFindings(listed, sort), findings, kept);
  }, [findings, kept, shown, sort]);
  const { isOpen, toggleGroup, openGroup, openGroups } = useOpenGroups(
    shown.length,
    applied.search.trim(),
  );
  const rows = useMemo(() => listRows(groups, isOpen), [groups, isOpen]);

  const said = useRef(applied);
  useEffect(() => {
    if (said.current === applied) return;
    said.current = applied;
    announce(`${numberText(shown.length)} of ${numberText(of)} findings shown`);
  }, [announce, applied, of, shown]);

  // A new check has other findings.
  if (chosen !== null && !findings.includes(chosen)) setChosen(null);

  const choose = useCallback(
    (finding: Finding) => {
      setChosen(finding);
      if (finding.kind !== "could not run") selectCell(finding.cell);
    },
    [selectCell],
  );

  const step = useCallback(
    (direction: 1 | -1) => {
      const next = stepTo(groups, chosen, direction);
      if (next === null) {
        announce(direction > 0 ? "This is the last finding" : "This is the first finding");
        return;
      }
      openGroup(next.code);
      choose(next);
    },
    [announce, choose, chosen, groups, openGroup],
  );

  return {
    filters,
    setFilters,
    sort,
    setSort,
    shown,
    of,
    rows,
    chosen,
    choose,
    step,
    toggleGroup,
    openGroups: (codes) => {
      setFilters(NO_FILTERS);
      openGroups(codes);
    },
  };
}

function isOneOf(some: readonly Finding[]): (finding: Finding) => boolean {
  const set = new Set(some);
  return (finding) => set.has(finding);
}
