import { listed } from "../../../../domain/text/words";
import type { SavedSettings } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";

interface SavedMeanwhileProps {
  readonly meanwhile: NonNullable<SavedSettings["meanwhile"]>;
}

/** Says what another pane had saved since these settings were read, and what became of it. */
export function SavedMeanwhile({ meanwhile: { theirs, both } }: SavedMeanwhileProps) {
  return (
    <Notice
      tone={both.length > 0 ? "warning" : "plain"}
      title="Someone else saved settings in the meantime"
    >
      {theirs.length > 0 ? <p>Theirs stay: {listed(theirs)}.</p> : null}
      {both.length > 0 ? (
        <p>
          You had both changed {listed(both)}. Yours are saved. Agree with them which should stand.
        </p>
      ) : null}
    </Notice>
  );
}
