import { CHART_KINDS } from "../../store/charts/chartKinds";
import type { ChartStore } from "../../store/charts/chartStore";
import { chartsOn } from "../../store/charts/sheetCharts";
import type { SheetStore } from "../../store/model/workbook";
import { invalidArgument, itemNotFound, notInStandIn } from "../../wire/apiError";
import { text, whole } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass, objectArgument } from "../../wire/objectClass";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { range } from "../range/range";
import { chart, seriesBy } from "./chart";

function find(sheet: SheetStore, key: Argument | undefined): ChartStore | undefined {
  const wanted = text(key, "name").toLowerCase();
  return chartsOn(sheet)
    .all()
    .find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
}

/** `Excel.ChartCollection`. */
export const charts = defineClass<SheetStore>({
  name: "ChartCollection",
  items: (sheet) => chartsOn(sheet).all().map(chart),
  methods: {
    add: {
      since: "1.1",
      run: (sheet, [type, source, by]) => {
        refuseUnlessAllowed(sheet, "objects");
        const kind = text(type, "type");
        if (CHART_KINDS[kind] === undefined) {
          throw notInStandIn(`A chart of the type ${kind}`);
        }
        const ref = objectArgument(range, source);
        if (ref.sheet !== sheet) throw notInStandIn("A chart of another sheet's cells");
        return chart(chartsOn(sheet).add(kind, ref.area, seriesBy(by)));
      },
    },
    getItem: {
      since: "1.1",
      run: (sheet, [key]) => {
        const found = find(sheet, key);
        if (found === undefined) throw itemNotFound(`the chart ${String(key)}`);
        return chart(found);
      },
    },
    getItemAt: {
      since: "1.1",
      run: (sheet, [index]) => {
        const found = chartsOn(sheet).all()[whole(index)];
        if (found === undefined) throw invalidArgument("There is no such chart.");
        return chart(found);
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      run: (sheet, [key]) => {
        const found = find(sheet, key);
        return found === undefined ? null : chart(found);
      },
    },
  },
});
