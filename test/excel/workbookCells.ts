/** What cells hold, as Excel tells it. */
export function cellsOf(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,numberFormat,format/columnWidth");
    await context.sync();
    const { values, formulas, numberFormat, format } = range;
    return { values, formulas, numberFormat, columnWidth: format.columnWidth };
  });
}

/** Types into a cell, as a person would. */
export function fill(sheet: string, address: string, value: string | number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Selects cells, as a person would. */
export function select(sheet: string, address: string): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
