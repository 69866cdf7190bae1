import { type DraftCell, draftFile } from "../../scripts/trackers/draftFile";
import { fromIso } from "../../src/domain/calendar/calendarDate";

/** What one conference of a made-up tracker says; every date `yyyy-mm-dd`. */
export type TrackerRow = Readonly<Record<string, string | number | null>>;

/** A review held, reported on, written up and sent out in time, and the plan ended: nothing is left to do. */
export const IN_TIME: TrackerRow = {
  "Conf no": 1,
  "Family no": 101,
  "Conference type": "Review - 6 month",
  "Conference date": "2013-06-12",
  "Last conference": "2013-01-09",
  "SW report received": "2013-06-05",
  Outcome: "Plan ended - child in need plan",
  "Category of plan": "Neglect",
  "Outline plan sent": null,
  "Minutes to chair": "2013-06-14",
  "Minutes approved": "2013-06-17",
  "Minutes distributed": "2013-06-20",
};

/** A workbook with one sheet of conferences, as the bytes of a file. */
export async function tracker(
  rows: readonly TrackerRow[],
  sheetName = "Conferences",
): Promise<Uint8Array> {
  const headings = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => headings.map((heading) => cell(row[heading] ?? null)));
  return draftFile([{ name: sheetName, rows: [headings.map((value) => ({ value })), ...lines] }]);
}

const SERIAL_OF_1970 = 25_569;

function cell(value: string | number | null): DraftCell {
  const isDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDate ? { value: fromIso(value) + SERIAL_OF_1970, isDate } : { value: value ?? "" };
}
