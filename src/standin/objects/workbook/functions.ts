import { serialOfDate } from "../../store/cells/serial";
import type { WorkbookStore } from "../../store/model/workbook";
import { ApiError } from "../../wire/apiError";
import { number, whole } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";

/** `Excel.FunctionResult`. */
const functionResult = defineClass<{ readonly value: number }>({
  name: "FunctionResult",
  scalars: {
    value: { since: "1.2", get: ({ value }) => value },
    error: { since: "1.2", get: () => "" },
  },
});

/** `Excel.Functions`: the one that tells a workbook's date system apart. */
export const functions = defineClass<WorkbookStore>({
  name: "Functions",
  methods: {
    date: {
      since: "1.2",
      run: ({ dateSystem }, [year, month, day]) => {
        const years = whole(year) < 1900 ? whole(year) + 1900 : whole(year);
        const value = serialOfDate(years, number(month), number(day), dateSystem);
        if (value < 0) throw new ApiError("GeneralException", "#NUM!");
        return functionResult({ value });
      },
    },
  },
});
