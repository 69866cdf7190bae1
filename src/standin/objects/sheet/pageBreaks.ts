import { cellArea } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";
import { rowBreaks, setRowBreaks } from "../../store/sheet/rowBreaks";
import { ApiError, invalidArgument, itemNotFound } from "../../wire/apiError";
import { text, whole } from "../../wire/arguments";
import type { Argument, HostObject } from "../../wire/hostObject";
import { defineClass, objectArgument } from "../../wire/objectClass";
import { areaAt } from "../range/address";
import { range } from "../range/range";

/** A break before a row, zero-based. */
interface BreakRef {
  readonly sheet: SheetStore;
  readonly row: number;
}

/** How many breaks Excel keeps on a sheet. */
const MOST = 1_026;

/** `Excel.PageBreak` between two rows. */
const pageBreak = defineClass<BreakRef>({
  name: "PageBreak",
  methods: {
    delete: {
      since: "1.9",
      run: ({ sheet, row }) =>
        setRowBreaks(
          sheet,
          rowBreaks(sheet).filter((other) => other !== row),
        ),
    },
    getCellAfterBreak: {
      since: "1.9",
      run: ({ sheet, row }) => range({ sheet, area: cellArea(row, 0) }),
    },
  },
});

/** `Excel.PageBreakCollection` of a sheet's breaks between rows. */
export const horizontalPageBreaks = defineClass<SheetStore>({
  name: "PageBreakCollection",
  methods: {
    add: { since: "1.9", run: add },
    getCount: { since: "1.9", run: (sheet) => rowBreaks(sheet).length },
    getItem: {
      since: "1.9",
      run: (sheet, [index]) => {
        const row = rowBreaks(sheet)[whole(index)];
        if (row === undefined) throw itemNotFound(`the page break ${String(index)}`);
        return pageBreak({ sheet, row });
      },
    },
    removePageBreaks: { since: "1.9", run: (sheet) => setRowBreaks(sheet, []) },
  },
});

function add(sheet: SheetStore, [after]: readonly Argument[]): HostObject {
  const given = typeof after === "string" ? null : objectArgument(range, after);
  if (given !== null && given.sheet !== sheet) {
    throw invalidArgument("The range of a page break must be on its own sheet.");
  }
  const { top: row } = given?.area ?? areaAt(sheet, text(after));
  if (row === 0) throw invalidArgument("No page can begin before the first row.");
  const before = rowBreaks(sheet);
  if (before.length >= MOST) {
    throw new ApiError("InvalidOperation", "The sheet has as many page breaks as Excel keeps.");
  }
  setRowBreaks(sheet, [...before, row]);
  return pageBreak({ sheet, row });
}
