import { Button } from "@fluentui/react-components";
import type { Validation } from "../../../../workflows/workflows";
import { PeriodChoice } from "../../../components/PeriodChoice/PeriodChoice";
import { useWork } from "../../../session/WorkContext";
import { CopyEffect } from "./CopyEffect";
import { CopyForm } from "./CopyForm";
import { CopyResult } from "./CopyResult";
import { useScrutinyCopyStyles } from "./scrutinyCopy.styles";
import { TeamsWords } from "./TeamsWords";
import { useScrutinyCopy } from "./useScrutinyCopy";

/** What the copy is to hold, what that shows and hides, and the copy with its proof. */
export function ScrutinyCopy({ validation }: { readonly validation: Validation }) {
  const styles = useScrutinyCopyStyles();
  const copy = useScrutinyCopy(validation);
  const { state } = useWork();
  const blocked =
    state.kind === "running" || copy.choice.tables.length === 0 || copy.selection.problem !== null;
  return (
    <>
      <h2 className={styles.title}>Scrutiny copy</h2>
      <PeriodChoice selection={copy.selection} />
      {copy.isEmpty ? (
        <p className={styles.note}>
          The tracker holds no conference of this period: every count in the copy would be 0. Choose
          another period.
        </p>
      ) : null}
      <CopyForm
        choice={copy.choice}
        available={copy.available}
        effects={copy.effects}
        onChange={copy.change}
      />
      <TeamsWords
        words={copy.teamsWords}
        answers={copy.choice.answers ?? []}
        onAnswer={(answers) => copy.change({ answers })}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={blocked} onClick={copy.preview}>
          Show what it will hold
        </Button>
        <Button appearance="primary" disabledFocusable={blocked} onClick={copy.prepare}>
          Prepare scrutiny copy
        </Button>
      </div>
      {copy.publication === null ? null : <CopyEffect publication={copy.publication} />}
      {copy.outcome === null ? null : <CopyResult outcome={copy.outcome} />}
    </>
  );
}
