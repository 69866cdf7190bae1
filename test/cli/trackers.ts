import { Workbook } from "@cj-tech-master/excelts";

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
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  const headings = Object.keys(rows[0] ?? {});
  sheet.addRow(headings);
  for (const row of rows) {
    const added = sheet.addRow(headings.map((heading) => cellValue(row[heading] ?? null)));
    added.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = "dd/mm/yyyy";
    });
  }
  return workbook.xlsx.writeBuffer();
}

function cellValue(value: string | number | null): string | number | Date | null {
  const isDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDate ? new Date(`${value}T00:00:00Z`) : value;
}
