import { Notice } from "../../components/Notice/Notice";

/** Share: until the scrutiny copy can be made here, what to do instead. */
export function ShareView() {
  return (
    <Notice tone="plain" title="The scrutiny copy is coming" level={1}>
      <p>
        This view will make a new workbook for scrutiny officers that holds the chosen tables and no
        child’s name, and will prove it before the copy opens.
      </p>
      <p>
        Until then, do not send the tracker itself: hidden sheets, notes and document properties
        leave with it. Insert the tables, copy them for Word, and share the Word document.
      </p>
    </Notice>
  );
}
