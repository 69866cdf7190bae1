import type { SheetStore, WorkbookStore } from "../../store/model/workbook";
import { addSheet } from "../../store/workbook/sheetList";
import { itemNotFound } from "../../wire/apiError";
import { flag, optional, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";
import { refuseIfBehind } from "../base/refuseBehind";
import { COLLECTION_EVENTS } from "../events/eventMethods";
import { refuseIfStructureProtected, refuseSheetName } from "./rules";
import { worksheet } from "./worksheet";

/** The sheet of a name or an id. */
function sheetAt(workbook: WorkbookStore, key: Argument | undefined): SheetStore | undefined {
  const wanted = text(key, "key");
  return workbook.sheetNamed(wanted) ?? workbook.sheetById(wanted);
}

const listed = (
  workbook: WorkbookStore,
  visibleOnly: Argument | undefined,
): readonly SheetStore[] =>
  optional(flag, visibleOnly, false)
    ? workbook.sheets.filter(({ visibility }) => visibility === "Visible")
    : workbook.sheets;

function freeName(workbook: WorkbookStore): string {
  let number = workbook.sheets.length + 1;
  while (workbook.hasSheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** `Excel.WorksheetCollection`. */
export const worksheets = defineClass<WorkbookStore>({
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map(worksheet),
  methods: {
    ...COLLECTION_EVENTS,
    add: {
      since: "1.1",
      run: (workbook, [given]) => {
        refuseIfBehind(workbook);
        const name = optional(text, given, freeName(workbook));
        refuseSheetName(workbook, name);
        refuseIfStructureProtected(workbook);
        return worksheet(addSheet(workbook, name));
      },
    },
    getActiveWorksheet: {
      since: "1.1",
      run: (workbook) => {
        const { sheet } = workbook.selection;
        if (sheet === undefined) throw itemNotFound("the active worksheet");
        return worksheet(sheet);
      },
    },
    getFirst: {
      since: "1.5",
      run: (workbook, [visibleOnly]) => {
        const sheet = listed(workbook, visibleOnly)[0];
        if (sheet === undefined) throw itemNotFound("the first worksheet");
        return worksheet(sheet);
      },
    },
    getItem: {
      since: "1.1",
      run: (workbook, [key]) => {
        const sheet = sheetAt(workbook, key);
        if (sheet === undefined) throw itemNotFound(`the worksheet ${String(key)}`);
        return worksheet(sheet);
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      run: (workbook, [key]) => {
        const sheet = sheetAt(workbook, key);
        return sheet === undefined ? null : worksheet(sheet);
      },
    },
  },
});
