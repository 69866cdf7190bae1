import { defineClass, type ObjectClass } from "../../wire/objectClass";
import { rangeOf, worksheetOf } from "../base/forward";
import type { RangeRef } from "../base/ref";
import { conditionalFormats } from "../conditional/formats";
import { rangeFormat } from "../format/rangeFormat";
import { RANGE_ACTIONS } from "./actions";
import { RANGE_BULK } from "./bulk";
import { dataValidation } from "./dataValidation";
import { RANGE_NAVIGATION } from "./navigation";
import { RANGE_PROPERTIES } from "./properties";

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
