import { useState } from "react";
import { pagesInWords } from "../../../../workflows/pagesInWords";
import type { Validation } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** The sheet that a check's findings were written on. */
interface Written {
  readonly sheet: string;
  /** What is to be said of its pages; `null` where they are set up. */
  readonly pages: string | null;
  readonly of: Date;
}

/** Checking the workbook as it is now, and writing the findings on their own sheet. */
export function useFindingsSheet(validation: Validation) {
  const { validate, writeFindings } = useWorkflows();
  const { showChecked } = useCheck();
  const { run } = useWork();
  const announce = useAnnounce();
  const [written, setWritten] = useState<Written | null>(null);

  const write = () =>
    run(
      "Writing the findings sheet",
      async (options) => {
        const { asAt, highlighted } = validation;
        const now = await validate({ ...options, asAt, highlight: highlighted === true });
        return { now, ...(await writeFindings(now, options)) };
      },
      ({ now, ...done }) => {
        const { sheet } = done;
        showChecked(now);
        setWritten({ sheet, pages: pagesInWords([done]), of: now.checkedAt });
        announce(`The findings are on the sheet ${sheet}`);
      },
    );
  // Another check has not been written yet.
  return { written: written?.of === validation.checkedAt ? written : null, write };
}
