import type { Publication, WhyHidden } from "../../../../domain/disclosure/publication";
import { counted, numberText } from "../../../../domain/text/numbers";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { useIntoSight } from "../../../components/scrollArea";
import { TablePreview } from "../../../components/TablePreview/TablePreview";
import { useScrutinyCopyStyles } from "./scrutinyCopy.styles";

const REASONS: Record<WhyHidden, string> = {
  small: "because they are 1 to 5",
  "gives another away": "because they would give another away",
  "percentage of a hidden count": "because they are percentages of a hidden count",
};

/** What a copy would show under the chosen protection, table by table, and how many figures it would hide. */
export function CopyEffect({ publication }: { readonly publication: Publication }) {
  const styles = useScrutinyCopyStyles();
  const part = useIntoSight<HTMLElement>();
  const { hidden, tables } = publication;
  const reasons = (["small", "gives another away", "percentage of a hidden count"] as const).filter(
    (why) => hidden[why] > 0,
  );
  const total = reasons.reduce((sum, why) => sum + hidden[why], 0);
  return (
    <section ref={part} className={styles.group} aria-label="What the copy will hold">
      <h3 className={styles.heading}>
        {total === 0
          ? "No figure is hidden"
          : `${counted(total, "figure is", "figures are")} hidden`}
      </h3>
      {reasons.map((why) => (
        <p key={why} className={styles.note}>
          {numberText(hidden[why])} {REASONS[why]}
        </p>
      ))}
      {tables.map((table) => (
        <Disclosure key={table.id} title={table.caption}>
          <TablePreview table={table} />
        </Disclosure>
      ))}
    </section>
  );
}
