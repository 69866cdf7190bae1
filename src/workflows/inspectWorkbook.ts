import type { Inspection } from "../workbook/inspection/found";
import type { WorkOptions } from "./progress";

export type { Found, FoundKind, Inspection, Place } from "../workbook/inspection/found";
export { FOUND_KINDS, KINDS } from "../workbook/inspection/kinds";
export { areaWords } from "../workbook/inspection/placeWords";
export {
  foundSentence,
  inspectionVerdict,
  lookedThrough,
  NEVER_SEEN,
  notLookedSentence,
} from "../workbook/inspection/sentences";

/** Lists what leaves with the workbook and would not be seen by a reader. Changes nothing. */
export async function inspectWorkbook({
  signal,
  onProgress,
}: WorkOptions = {}): Promise<Inspection> {
  const excel = await import("../excel/inspect/inspectWorkbook");
  return excel.inspectWorkbook({
    ...(signal && { signal }),
    onProgress: (step, done, of) =>
      onProgress?.(
        step === "reading"
          ? { step, done, of, counting: "rows" }
          : { step, done, of, counting: "parts" },
      ),
  });
}
