import type { WorkbookStore } from "../store/workbook/workbookStore";
import { defineClass } from "../wire/objectClass";

/** A workbook that an add-in made and that opens in a window of its own. */
interface Created {
  readonly workbook: WorkbookStore;
  readonly bytes: Uint8Array;
}

/** `Excel.WorkbookCreated`. */
export const workbookCreated = defineClass<Created>({
  name: "WorkbookCreated",
  methods: {
    open: {
      since: "1.8",
      run: ({ workbook, bytes }) => {
        workbook.created.push(bytes);
        workbook.changes.tell({ kind: "created" });
      },
    },
  },
});
