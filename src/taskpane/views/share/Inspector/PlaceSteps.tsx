import { Link } from "@fluentui/react-components";
import type { Area } from "../../../../domain/records/area";
import type { Column, Row } from "../../../../domain/records/source";
import { numberText } from "../../../../domain/text/numbers";
import { areaWords, type FoundKind, type Place } from "../../../../workflows/inspectWorkbook";
import { useSelectCell } from "../../../session/useSelectCell";
import { useInspectorStyles } from "./inspector.styles";

/** Areas that are listed of one place. */
const LISTED = 6;

interface PlaceStepsProps {
  readonly kind: FoundKind;
  readonly place: Place;
}

/** Where something is, each area a step there; a hidden sheet is named only. */
export function PlaceSteps({ kind, place }: PlaceStepsProps) {
  const styles = useInspectorStyles();
  const { sheet, shown, areas } = place;
  const listed = areas.slice(0, LISTED);
  const more = areas.length - listed.length;
  return (
    <span className={styles.place}>
      {listed.length === 0 ? <Step place={place} words={sheet} /> : <strong>{sheet}</strong>}
      {listed.map((area) => {
        const words = areaWords(kind, area);
        return <Step key={words} place={place} area={area} words={words} />;
      })}
      {more > 0 ? <span>and {numberText(more)} more places</span> : null}
      {shown || kind === "hidden sheet" ? null : <span>(hidden sheet)</span>}
    </span>
  );
}

interface StepProps {
  readonly place: Place;
  readonly area?: Area;
  readonly words: string;
}

function Step({ place: { sheet, shown }, area, words }: StepProps) {
  const styles = useInspectorStyles();
  const selectCell = useSelectCell();
  if (!shown) return area ? <span>{words}</span> : <strong>{words}</strong>;
  const row = (area?.firstRow ?? 0) as Row;
  const column = (area?.firstColumn ?? 0) as Column;
  return (
    <Link
      as="button"
      inline
      className={styles.step}
      aria-label={area ? `Go to ${words} on ${sheet}` : `Go to ${sheet}`}
      onClick={() => selectCell({ sheet, row, column })}
    >
      {words}
    </Link>
  );
}
