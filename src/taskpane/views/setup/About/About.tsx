import product from "../../../../../package.json";
import { ENGLAND_AND_WALES } from "../../../../domain/calendar/bankHolidays";
import { dateInFull } from "../../../../domain/calendar/words";
import { RULES } from "../../../../domain/catalogue/catalogue";
import { counted } from "../../../../domain/text/numbers";
import { useAboutStyles } from "./about.styles";

/** Which version this is, what it checks by, and how far its bank holidays reach. */
export function About() {
  const styles = useAboutStyles();
  const { firstDay, lastDay, source } = ENGLAND_AND_WALES;
  return (
    <dl className={styles.root}>
      <dt>Version</dt>
      <dd>{product.version}</dd>
      <dt>Checks</dt>
      <dd>{counted(RULES.length, "check")}</dd>
      <dt>Bank holidays</dt>
      <dd>
        England and Wales, {dateInFull(firstDay)} to {dateInFull(lastDay)}. A limit beyond the last
        day is marked as such. Source: {source}.
      </dd>
      <dt>Your data</dt>
      <dd>Nothing leaves this workbook. Settings are kept in the workbook itself.</dd>
    </dl>
  );
}
