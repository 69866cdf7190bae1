import type { WorkbookStore } from "../../store/model/workbook";
import { flag } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";

/** `Excel.Runtime`: whether events reach the add-in. */
export const runtime = defineClass<WorkbookStore>({
  name: "Runtime",
  scalars: {
    enableEvents: {
      since: "1.8",
      get: ({ changes }) => changes.eventsEnabled,
      set: ({ changes }, value) => {
        changes.eventsEnabled = flag(value);
      },
    },
  },
});
