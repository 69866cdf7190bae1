import { parseArea } from "../../store/address/a1";
import type { SheetStore } from "../../store/model/workbook";
import { childOf } from "../../store/xml/elements";
import { parsePart, type XmlElement } from "../../store/xml/tree";
import { itemNotFound } from "../../wire/apiError";
import { text } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";

interface PivotRef {
  readonly sheet: SheetStore;
  readonly root: XmlElement;
  readonly part: string;
}

function listed(sheet: SheetStore): readonly PivotRef[] {
  const { file } = sheet.workbook;
  return file
    .relationshipsOf(sheet.partName)
    .ofKind("pivotTable")
    .flatMap(({ target }) => {
      const source = file.text(target);
      return source === null ? [] : [{ sheet, part: target, root: parsePart(source).root }];
    });
}

const nameOf = ({ root }: PivotRef): string => root.attributes.name ?? "";

/** `Excel.PivotLayout`: where a pivot table stands. */
const pivotLayout = defineClass<PivotRef>({
  name: "PivotLayout",
  methods: {
    getRange: {
      since: "1.8",
      run: ({ sheet, root }) => {
        const area = parseArea(childOf(root, "location")?.attributes.ref ?? "");
        if (area === null) throw itemNotFound("the cells of the pivot table");
        return rangeOf({ sheet, area });
      },
    },
  },
});

/** `Excel.PivotTable`, for reading. */
const pivotTable = defineClass<PivotRef>({
  name: "PivotTable",
  key: nameOf,
  scalars: {
    id: { since: "1.5", get: ({ part }) => part },
    name: { since: "1.3", get: nameOf },
  },
  links: { layout: { since: "1.8", to: pivotLayout } },
});

/** `Excel.PivotTableCollection` of a sheet. */
export const pivotTables = defineClass<SheetStore>({
  name: "PivotTableCollection",
  items: (sheet) => listed(sheet).map(pivotTable),
  methods: {
    getItem: {
      since: "1.3",
      run: (sheet, [given]) => {
        const wanted = text(given, "name").toLowerCase();
        const found = listed(sheet).find((pivot) => nameOf(pivot).toLowerCase() === wanted);
        if (found === undefined) throw itemNotFound("the pivot table");
        return pivotTable(found);
      },
    },
  },
});
