import { Button } from "@fluentui/react-components";
import { counted } from "../../domain/text/numbers";
import { Notice } from "../components/Notice/Notice";
import { useCheck } from "../session/CheckContext";
import { useWork } from "../session/WorkContext";
import type { ViewName } from "./views";

const WHAT_IT_MEANS: Record<ViewName, string> = {
  check:
    "The list is as it was then. Where rows were added or deleted, a finding now leads to another row.",
  tables: "What you insert or copy is counted again first, from the workbook as it is then.",
  share: "A copy is made from the workbook as it is when you prepare it.",
  setup: "What was understood of it is as it was then.",
};

/** Says, on each view, that the workbook is no longer the one that is shown. */
export function ChangedNotice({ view }: { readonly view: ViewName }) {
  const { changedCells, settingsChanged, check, read, validation } = useCheck();
  const { state } = useWork();
  if (changedCells === 0 && !settingsChanged) return null;
  const cells = counted(changedCells, "cell");
  const changed = [changedCells > 0 ? cells : null, settingsChanged ? "what is set up" : null];
  const since = validation === null ? "the workbook was read" : "this check";
  const what = changed.filter((part) => part !== null).join(" and ");
  return (
    <Notice
      tone="plain"
      title={`${what.charAt(0).toUpperCase()}${what.slice(1)} changed since ${since}`}
      actions={
        <Button
          size="small"
          disabledFocusable={state.kind === "running"}
          onClick={validation === null ? read : check}
        >
          {validation === null ? "Read it again" : "Check again"}
        </Button>
      }
    >
      {changedCells > 0 ? <p>{WHAT_IT_MEANS[view]}</p> : null}
    </Notice>
  );
}
