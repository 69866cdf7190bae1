import { Button } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { Notice } from "../../../components/Notice/Notice";
import { NO_FILTERS } from "../../../findings/filters";
import { useAcceptances } from "../../../session/useAcceptances";
import { CorrectButton } from "../Corrections/CorrectButton";
import { FilterBar } from "../FilterBar/FilterBar";
import { FindingList } from "../FindingList/FindingList";
import { StepBar } from "../StepBar/StepBar";
import { useFindingList } from "./useFindingList";

/** The findings of a check: filters, steps, list. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
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
  if (findings.length === 0) return <Notice tone="good" title="Nothing to show: no findings." />;
  return (
    <>
      <FilterBar findings={findings} filters={list.filters} onChange={list.setFilters} />
      <CorrectButton
        findings={open}
        label={(cells) =>
          cells === 1
            ? "Correct the 1 cell with a clear answer"
            : `Correct all ${numberText(cells)} cells with a clear answer`
        }
      />
      <StepBar shown={list.shown.length} all={findings.length} onStep={list.step} />
      {list.shown.length === 0 ? (
        <Notice
          tone="plain"
          title="No finding matches these filters."
          actions={<Button onClick={() => list.setFilters(NO_FILTERS)}>Show all findings</Button>}
        />
      ) : (
        <FindingList
          rows={list.rows}
          chosen={list.chosen}
          onChoose={list.choose}
          onToggleGroup={list.toggleGroup}
        />
      )}
    </>
  );
}
