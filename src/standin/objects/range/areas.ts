import { cellsOf } from "../../store/address/area";
import { optional, text } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { rangeAreasOf, worksheetOf } from "../base/forward";
import type { AreasRef } from "../base/ref";
import { conditionalFormats } from "../conditional/formats";
import { rangeFormat } from "../format/rangeFormat";
import { clearRange } from "./clear";
import { rangeCollection } from "./collection";

const addressOf = ({ sheet, areas }: AreasRef): string =>
  areas.map((area) => sheet.address(area)).join(",");

/** `Excel.RangeAreas`. */
export const rangeAreas = rangeAreasOf.settle(
  defineClass<AreasRef>({
    name: "RangeAreas",
    tracked: true,
    scalars: {
      address: { since: "1.9", get: addressOf },
      areaCount: { since: "1.9", get: ({ areas }) => areas.length },
      cellCount: {
        since: "1.9",
        get: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0),
      },
    },
    links: {
      worksheet: { since: "1.9", to: ({ sheet }) => worksheetOf(sheet) },
      areas: {
        since: "1.9",
        to: ({ sheet, areas }) => rangeCollection(areas.map((area) => ({ sheet, area }))),
      },
      format: { since: "1.9", to: rangeFormat },
      conditionalFormats: { since: "1.9", to: conditionalFormats },
    },
    methods: {
      clear: {
        since: "1.9",
        run: ({ sheet, areas }, [applyTo]) =>
          clearRange(sheet, areas, optional(text, applyTo, "All")),
      },
      getEntireRow: {
        since: "1.9",
        run: ({ sheet, areas }) =>
          rangeAreasOf({
            sheet,
            areas: areas.map((area) => ({ ...area, left: 0, right: 16_383 })),
          }),
      },
    },
  }),
);
