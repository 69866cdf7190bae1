import type { OpenWorkbook } from "./openWorkbook";

/** Gives the workbook as it is now to the person as a file; the file it was opened from stays as it was. */
export async function saveFile({ name, unsaved }: OpenWorkbook): Promise<void> {
  const bytes = await unsaved.save();
  const file = new Blob([new Uint8Array(bytes)], { type: XLSX });
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/(\.xls[xm])?$/i, " (from preview)$1");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
