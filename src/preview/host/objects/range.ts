import { defineClass, type ObjectClass } from "../wire/objectClass";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeOf, worksheetOf } from "./forward";
import { RANGE_ACTIONS } from "./rangeActions";
import { RANGE_BULK } from "./rangeBulk";
import { rangeFormat } from "./rangeFormat";
import { RANGE_NAVIGATION } from "./rangeNavigation";
import { RANGE_PROPERTIES } from "./rangeProperties";
import type { RangeRef } from "./rangeRef";

const target = ({ sheet, area }: RangeRef) => ({ sheet, areas: [area] });

/** `Excel.Range`. */
export const range: ObjectClass<RangeRef> = rangeOf.settle(
  defineClass<RangeRef>({
    name: "Range",
    tracked: true,
    scalars: RANGE_PROPERTIES,
    links: {
      worksheet: { since: "1.1", to: ({ sheet }) => worksheetOf(sheet) },
      format: { since: "1.1", to: (ref) => rangeFormat(target(ref)) },
      conditionalFormats: { since: "1.6", to: (ref) => conditionalFormats(target(ref)) },
      dataValidation: { since: "1.8", to: (ref) => dataValidation(target(ref)) },
    },
    methods: { ...RANGE_NAVIGATION, ...RANGE_ACTIONS, ...RANGE_BULK },
  }),
);
