import { type Area, parseReference } from "../base/address";
import { inExcel } from "../base/inExcel";
import { askMarks, isOurSheet } from "../base/ourMarks";

/** Cells that were changed, on a sheet by the name it had when watching began. */
export interface CellChange {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Calls `listener` for every change of cells on the team's own sheets, until the returned function is called.
 * Excel tells of typing, pasting, deleting and of colleagues' changes; it does not tell of cells that were
 * recalculated, so a comparison has to stand beside this.
 */
export function watchChanges(listener: (change: CellChange) => void): Promise<() => void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    const marks = askMarks(context);
    const sheets = new Map<string, string>();
    let over = false;
    const handler = worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const sheet = sheets.get(worksheetId);
      const area = sheet === undefined ? null : areaOfChange(address);
      if (!over && sheet !== undefined && area) listener({ sheet, area });
    });
    await sync();
    for (const { id, name } of worksheets.items) {
      if (!isOurSheet(marks(), name)) sheets.set(id, name);
    }
    return () => {
      over = true;
      const removed = Excel.run(handler.context, async (registered) => {
        handler.remove();
        await registered.sync();
      });
      // An Excel that is busy or gone goes on telling; nobody listens any more.
      removed.catch(() => undefined);
    };
  });
}

const LAST_ROW = 1_048_575;

/** The area of an event's address; whole columns and rows reach to the sheet's end. */
function areaOfChange(address: string): Area | null {
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  const rows = /^(\d+):(\d+)$/.exec(address);
  const bounded = columns
    ? `${columns[1]}1:${columns[2]}${LAST_ROW + 1}`
    : rows
      ? `A${rows[1]}:XFD${rows[2]}`
      : address;
  return parseReference(`sheet!${bounded}`);
}
