import type { WorkbookStore } from "../store/workbook/workbookStore";
import { ApiError, itemNotFound } from "../wire/apiError";
import { defineClass } from "../wire/objectClass";
import { namedItems } from "./namedItems";
import { range } from "./range";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

/** `Excel.Workbook`: where every path begins. */
export const workbook = defineClass<WorkbookStore>({
  name: "Workbook",
  links: {
    worksheets: { since: "1.1", to: worksheets },
    tables: { since: "1.1", to: (store) => tables({ workbook: store, sheet: null }) },
    names: { since: "1.1", to: (store) => namedItems({ workbook: store, sheet: null }) },
  },
  methods: {
    getSelectedRange: {
      since: "1.1",
      run: ({ selection }) => {
        const { sheet } = selection;
        if (sheet === undefined) throw itemNotFound("the selected range");
        const areas = selection.areas(sheet);
        const [area] = areas;
        if (area === undefined || areas.length > 1) {
          throw new ApiError(
            "InvalidSelection",
            "The current selection is invalid for this action.",
          );
        }
        return range({ sheet, area });
      },
    },
  },
});
