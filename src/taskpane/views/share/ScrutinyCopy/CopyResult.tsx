import { Button } from "@fluentui/react-components";
import { numberText } from "../../../../domain/text/numbers";
import {
  type CopyOutcome,
  kindInWords,
  outcomeInWords,
  placeInWords,
} from "../../../../workflows/copyOutcome";
import { canSaveFiles } from "../../../../workflows/savingFiles";
import type { NotSearched, ScrutinyCopy } from "../../../../workflows/scrutinyCopy";
import { Notice } from "../../../components/Notice/Notice";
import { useIntoSight } from "../../../components/scrollArea";
import { useHandOver } from "./useHandOver";

/** The proved copy with the ways to open and keep it, or where something personal was found. */
export function CopyResult({ outcome }: { readonly outcome: CopyOutcome }) {
  const part = useIntoSight<HTMLDivElement>();
  const title = outcomeInWords(outcome);
  return (
    <div ref={part}>
      {outcome.kind === "made" ? (
        <ProvedCopy copy={outcome.copy} title={title} />
      ) : (
        <StoppedCopy outcome={outcome} title={title} />
      )}
    </div>
  );
}

interface StoppedCopyProps {
  readonly outcome: Extract<CopyOutcome, { kind: "stopped" }>;
  readonly title: string;
}

function StoppedCopy({ outcome: { leaks, toLookAt }, title }: StoppedCopyProps) {
  if (toLookAt.length > 0) {
    return (
      <Notice tone="problem" title={title}>
        <ul aria-label="Words to look at">
          {toLookAt.map((one) => (
            <li key={one.team}>
              {one.team} ({kindInWords(one)})
            </li>
          ))}
        </ul>
        <p>
          Each shares a word with a person in the tracker. Nothing was opened or saved. Say above of
          each whether it may go in, then prepare again.
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="problem" title={title}>
      <ul aria-label="Where it was found">
        {leaks.map((leak) => (
          <li key={`${leak.part} ${leak.kind}`}>
            A {leak.kind} in {placeInWords(leak)}
          </li>
        ))}
      </ul>
      <p>
        Nothing was opened or saved, and the tracker was not changed. Leave out the table it comes
        from, then prepare again.
      </p>
    </Notice>
  );
}

const WHY_NOT: Record<NotSearched["why"], string> = {
  "too short": "of one letter",
  "small number": "that are small numbers",
  "date the copy states itself": "that are dates the copy states itself",
};

interface ProvedCopyProps {
  readonly copy: ScrutinyCopy;
  readonly title: string;
}

function ProvedCopy({ copy, title }: ProvedCopyProps) {
  const { busy, open, save, done } = useHandOver(copy);
  const counts = new Map<NotSearched["why"], number>();
  for (const { why } of copy.notSearched) counts.set(why, (counts.get(why) ?? 0) + 1);
  return (
    <Notice
      tone="good"
      title={title}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={open}>
            Open the copy
          </Button>
          {canSaveFiles() ? <Button onClick={save}>Save the copy</Button> : null}
        </>
      }
    >
      {counts.size > 0 ? (
        <>
          <p>Not looked for on their own, because they cannot be told apart from other text:</p>
          <ul>
            {[...counts].map(([why, count]) => (
              <li key={why}>
                {numberText(count)} {WHY_NOT[why]}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {copy.letIn.length > 0 ? (
        <>
          <p>You let these in, though each shares a word with a person in the tracker:</p>
          <ul aria-label="Words let in">
            {copy.letIn.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        Initials, nicknames and misspellings cannot be looked for: read the copy before you give it
        out.
      </p>
      {canSaveFiles() ? null : (
        <p>
          Excel for Mac saves no file for an add-in. If the copy does not open, open this workbook
          in Excel on the web or in Windows and prepare it there.
        </p>
      )}
      {done === null ? null : <p>{done}</p>}
    </Notice>
  );
}
