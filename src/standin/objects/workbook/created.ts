import type { WorkbookStore } from "../../store/model/workbook";
import { ApiError } from "../../wire/apiError";
import { defineClass } from "../../wire/objectClass";

/** A workbook that an add-in made and that opens in its own window. */
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
        if (workbook.popUpsBlocked) {
          throw new ApiError("GeneralException", "The new workbook could not be opened.");
        }
        workbook.created.push(bytes);
        workbook.changes.tell({ kind: "created" });
      },
    },
  },
});
