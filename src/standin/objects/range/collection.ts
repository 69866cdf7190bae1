import { invalidArgument } from "../../wire/apiError";
import { whole } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";
import type { RangeRef } from "../base/ref";

/** `Excel.RangeCollection`: the areas of a `RangeAreas`. */
export const rangeCollection = defineClass<readonly RangeRef[]>({
  name: "RangeCollection",
  items: (ranges) => ranges.map(rangeOf),
  methods: {
    getItemAt: {
      since: "1.9",
      run: (ranges, [index]) => {
        const found = ranges[whole(index)];
        if (found === undefined) throw invalidArgument("There is no such range.");
        return rangeOf(found);
      },
    },
  },
});
