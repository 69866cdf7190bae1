import type { Action } from "../../../domain/records/records";
import { actionFields as fields } from "../../headings/fields/actions";
import type { RowReader, SheetReading } from "../rows/sheetReading";

/** Reads a row of an action plan. */
export function actionReader(sheet: SheetReading): RowReader<Action> {
  const action = sheet.reader(fields, "action");
  const source = sheet.reader(fields, "source");
  const owner = sheet.reader(fields, "owner");
  const setOn = sheet.reader(fields, "setOn");
  const due = sheet.reader(fields, "due");
  const revisedDue = sheet.reader(fields, "revisedDue");
  const completed = sheet.reader(fields, "completed");
  const status = sheet.reader(fields, "status");
  const notes = sheet.reader(fields, "notes");
  return (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row),
      action: action.read(cells, row),
      source: source.read(cells, row),
      owner: owner.read(cells, row),
      setOn: setOn.read(cells, row),
      due: due.read(cells, row),
      revisedDue: revisedDue.read(cells, row),
      completed: completed.read(cells, row),
      status: status.read(cells, row),
      notes: notes.read(cells, row),
    };
  };
}
