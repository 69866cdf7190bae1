import type { Child } from "../../../domain/records/records";
import { childFields as fields } from "../../headings/fields/children";
import { participationCodeKind } from "../../snapshot/values/participationWords";
import type { RowReader, SheetReading } from "../rows/sheetReading";

/** Reads a row of a list of children. */
export function childReader(sheet: SheetReading): RowReader<Child> {
  const childRef = sheet.reader(fields, "childRef");
  const familyRef = sheet.reader(fields, "familyRef");
  const name = sheet.reader(fields, "name");
  const dateOfBirth = sheet.reader(fields, "dateOfBirth");
  const expectedDateOfBirth = sheet.reader(fields, "expectedDateOfBirth");
  const age = sheet.reader(fields, "age");
  const gender = sheet.reader(fields, "gender");
  const dateOfDeath = sheet.reader(fields, "dateOfDeath");
  const planStart = sheet.reader(fields, "planStart");
  const planEnd = sheet.reader(fields, "planEnd");
  const category = sheet.reader(fields, "category");
  const participation = sheet.reader(fields, "participation");
  const participationCode = sheet.silentReader(fields, "participation", participationCodeKind);
  const previousPlans = sheet.reader(fields, "previousPlans");
  const previousPlanEnd = sheet.reader(fields, "previousPlanEnd");
  const lastCoreGroup = sheet.reader(fields, "lastCoreGroup");
  const lastVisit = sheet.reader(fields, "lastVisit");
  return (row) => {
    const cells = sheet.cells(row);
    return {
      sources: sheet.source(row),
      childRef: childRef.read(cells, row),
      familyRef: familyRef.read(cells, row),
      name: name.read(cells, row),
      dateOfBirth: dateOfBirth.read(cells, row),
      expectedDateOfBirth: expectedDateOfBirth.read(cells, row),
      age: age.read(cells, row),
      gender: gender.read(cells, row),
      dateOfDeath: dateOfDeath.read(cells, row),
      planStart: planStart.read(cells, row),
      planEnd: planEnd.read(cells, row),
      category: category.read(cells, row),
      participation: participation.read(cells, row),
      participationCode: participationCode.read(cells, row),
      previousPlans: previousPlans.read(cells, row),
      previousPlanEnd: previousPlanEnd.read(cells, row),
      lastCoreGroup: lastCoreGroup.read(cells, row),
      lastVisit: lastVisit.read(cells, row),
    };
  };
}
