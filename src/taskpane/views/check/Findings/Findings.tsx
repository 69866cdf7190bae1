import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useEffectEvent, useMemo } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { Notice } from "../../../components/Notice/Notice";
import { NO_FILTERS } from "../../../findings/filters";
import { useAcceptances } from "../../../session/useAcceptances";
import { CorrectButton } from "../Corrections/CorrectButton";
import { FilterBar } from "../FilterBar/FilterBar";
import { FindingList } from "../FindingList/FindingList";
import { StepBar } from "../StepBar/StepBar";
import { useFindingsStyles } from "./findings.styles";
import { useFindingList } from "./useFindingList";
import { useFocusWithin } from "./useFocusWithin";

/** Checks whose findings somebody asked to see; each time of asking is another value. */
export interface AskedFor {
  readonly codes: readonly string[];
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly askedFor: AskedFor | null;
  /** Once they are seen. */
  readonly onAnswered: () => void;
}

/** The findings of a check: search, filters, steps, list. */
export function Findings({ findings, askedFor, onAnswered }: FindingsProps) {
  const styles = useFindingsStyles();
  const { acceptanceOf } = useAcceptances();
  const isAccepted = useCallback(
    (finding: Finding) => acceptanceOf(finding) !== null,
    [acceptanceOf],
  );
  const list = useFindingList(findings, isAccepted);
  const open = useMemo(
    () => list.shown.filter((finding) => !isAccepted(finding)),
    [list.shown, isAccepted],
  );
  const show = useEffectEvent((asked: AskedFor) => list.openGroups(asked.codes));
  useEffect(() => {
    if (askedFor !== null) show(askedFor);
  }, [askedFor]);
  const root = useFocusWithin(list.of);
  if (findings.length === 0) return <Notice tone="good" title="Nothing to show: no findings." />;
  return (
    <div ref={root} className={styles.root} tabIndex={-1}>
      <FilterBar findings={findings} isAccepted={isAccepted} list={list} />
      <CorrectButton
        findings={open}
        label={(cells) =>
          cells === 1
            ? "Correct the 1 cell with a clear answer"
            : `Correct all ${numberText(cells)} cells with a clear answer`
        }
      />
      <StepBar
        shown={list.shown.length}
        of={list.of}
        accepted={list.filters.accepted === "open" ? findings.length - list.of : 0}
        onStep={list.step}
      />
      {list.shown.length === 0 ? (
        <Notice
          tone="plain"
          title={
            list.filters === NO_FILTERS
              ? "Every finding is accepted."
              : "No finding matches these filters."
          }
          actions={
            list.filters === NO_FILTERS ? (
              <Button onClick={() => list.setFilters({ ...NO_FILTERS, accepted: "all" })}>
                Show accepted findings
              </Button>
            ) : (
              <Button onClick={() => list.setFilters(NO_FILTERS)}>Show all findings</Button>
            )
          }
        />
      ) : (
        <FindingList
          rows={list.rows}
          chosen={list.chosen}
          asked={askedFor}
          onAnswered={onAnswered}
          onChoose={list.choose}
          onToggleGroup={list.toggleGroup}
        />
      )}
    </div>
  );
}
