import type { Inspection } from "../../../../workflows/inspectWorkbook";
import {
  FOUND_KINDS,
  inspectionVerdict,
  lookedThrough,
  NEVER_SEEN,
  notLookedSentence,
} from "../../../../workflows/inspectWorkbook";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { Notice } from "../../../components/Notice/Notice";
import { useIntoSight } from "../../../components/scrollArea";
import { FoundGroup } from "./FoundGroup";
import { useInspectorStyles } from "./inspector.styles";

/** What was found, by kind; what was not looked at; and what only Excel's Document Inspector finds. */
export function InspectionResult({ inspection }: { readonly inspection: Inspection }) {
  const styles = useInspectorStyles();
  const part = useIntoSight<HTMLDivElement>();
  const { found, notLooked } = inspection;
  const groups = FOUND_KINDS.map((kind) => ({
    kind,
    found: found.filter((each) => each.kind === kind),
  })).filter((group) => group.found.length > 0);
  return (
    <div ref={part} className={styles.root}>
      <Notice
        tone={found.length > 0 || notLooked.length > 0 ? "warning" : "good"}
        title={inspectionVerdict(inspection)}
      >
        <p>{lookedThrough(inspection)}</p>
        <p>
          {found.length > 0
            ? "They leave with the tracker when it is sent. Hand over a scrutiny copy instead, or work through the list in a copy of the workbook."
            : "That is no proof that there is nothing: see below what was not looked at."}
        </p>
      </Notice>
      <div>
        {groups.map((group) => (
          <FoundGroup key={group.kind} kind={group.kind} found={group.found} />
        ))}
      </div>
      {notLooked.length === 0 ? null : (
        <Notice tone="warning" title="Not looked at">
          <ul>
            {notLooked.map((each) => (
              <li key={`${each.what} ${each.sheet}`}>{notLookedSentence(each)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Disclosure title="What no add-in can see" startsOpen={notLooked.length > 0}>
        <div className={styles.text}>
          <p>Not looked for here, because Excel does not show it to add-ins:</p>
          <ul>
            {NEVER_SEEN.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>
            Excel’s own Document Inspector finds most of these, in Excel for Windows: in a copy of
            the workbook choose File, Info, Check for Issues, Inspect Document.
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
