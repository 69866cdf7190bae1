import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { numberText } from "../../../../domain/text/numbers";
import {
  type Found,
  type FoundKind,
  foundSentence,
  KINDS,
} from "../../../../workflows/inspectWorkbook";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { useInspectorStyles } from "./inspector.styles";
import { PlaceSteps } from "./PlaceSteps";

/** Entries that are shown until all are asked for. */
const SHOWN = 20;

interface FoundGroupProps {
  readonly kind: FoundKind;
  readonly found: readonly Found[];
}

/** Everything of one kind: why it matters, each with its place, and what to do. */
export function FoundGroup({ kind, found }: FoundGroupProps) {
  const styles = useInspectorStyles();
  const [all, setAll] = useState(false);
  const { title, reason, remedy } = KINDS[kind];
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Disclosure title={`${title}: ${numberText(found.length)}`}>
      <div className={styles.group}>
        <p>{reason}</p>
        <ul className={styles.list}>
          {shown.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of one look never changes
            <li key={index} className={styles.item}>
              {"place" in each ? <PlaceSteps kind={kind} place={each.place} /> : null}
              <span>{foundSentence(each)}</span>
            </li>
          ))}
        </ul>
        {shown.length < found.length ? (
          <div>
            <Button size="small" onClick={() => setAll(true)}>
              Show all {numberText(found.length)}
            </Button>
          </div>
        ) : null}
        <p>
          <strong>What to do: </strong>
          {remedy}
        </p>
      </div>
    </Disclosure>
  );
}
