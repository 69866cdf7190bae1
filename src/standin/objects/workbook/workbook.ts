import type { WorkbookStore } from "../../store/model/workbook";
import { ApiError, itemNotFound } from "../../wire/apiError";
import { defineClass } from "../../wire/objectClass";
import { refuseSelectionIfBehind } from "../base/refuseBehind";
import { namedItems } from "../names/namedItems";
import { range } from "../range/range";
import { worksheets } from "../sheet/worksheets";
import { tables } from "../table/tables";
import { application } from "./application";
import { customXmlParts } from "./customParts";
import { documentProperties } from "./documentProperties";
import { functions } from "./functions";
import { workbookProtection } from "./protection";
import { settings } from "./settings";

/** `Excel.Workbook`: where every path begins. */
export const workbook = defineClass<WorkbookStore>({
  name: "Workbook",
  links: {
    worksheets: { since: "1.1", to: worksheets },
    tables: { since: "1.1", to: (store) => tables({ workbook: store, sheet: null }) },
    application: { since: "1.1", to: application },
    customXmlParts: { since: "1.5", to: customXmlParts },
    functions: { since: "1.2", to: functions },
    properties: { since: "1.7", to: documentProperties },
    protection: { since: "1.7", to: workbookProtection },
    settings: { since: "1.4", to: settings },
    names: { since: "1.1", to: (store) => namedItems({ workbook: store, sheet: null }) },
  },
  methods: {
    getActiveCell: {
      since: "1.7",
      run: (store) => {
        refuseSelectionIfBehind(store);
        const { selection } = store;
        const { sheet } = selection;
        const area = sheet === undefined ? undefined : selection.areas(sheet)[0];
        if (sheet === undefined || area === undefined) throw itemNotFound("the active cell");
        return range({ sheet, area: { ...area, bottom: area.top, right: area.left } });
      },
    },
    getSelectedRange: {
      since: "1.1",
      run: (store) => {
        refuseSelectionIfBehind(store);
        const { selection } = store;
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
