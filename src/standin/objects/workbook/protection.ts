import type { WorkbookStore } from "../../store/model/workbook";
import { isStructureProtected } from "../../store/workbook/sheetList";
import { ApiError } from "../../wire/apiError";
import { defineClass } from "../../wire/objectClass";

/** `Excel.WorkbookProtection`. */
export const workbookProtection = defineClass<WorkbookStore>({
  name: "WorkbookProtection",
  scalars: { protected: { since: "1.7", get: isStructureProtected } },
  methods: {
    protect: {
      since: "1.7",
      run: (workbook, [password]) => {
        if (typeof password === "string" && password !== "") {
          throw new ApiError(
            "UnsupportedOperation",
            "Excel's stand-in protects without passwords only.",
          );
        }
        workbook.editSection("workbookProtection").attributes.lockStructure = "1";
      },
    },
  },
});
