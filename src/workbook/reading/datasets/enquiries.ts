import { isKnown } from "../../../domain/records/field";
import type { Enquiry } from "../../../domain/records/records";
import { enquiryFields as fields } from "../../headings/fields/enquiries";
import type { RowReader, SheetReading } from "../rows/sheetReading";

/** Reads a row of a list of referrals, assessments and section 47 enquiries. */
export function enquiryReader(sheet: SheetReading): RowReader<Enquiry> {
  const ref = sheet.reader(fields, "ref");
  const familyRef = sheet.reader(fields, "familyRef");
  const childRef = sheet.reader(fields, "childRef");
  const referralDate = sheet.reader(fields, "referralDate");
  const reReferral = sheet.reader(fields, "reReferral");
  const assessmentType = sheet.reader(fields, "assessmentType");
  const start = sheet.reader(fields, "start");
  const end = sheet.reader(fields, "end");
  const strategyDiscussion = sheet.reader(fields, "strategyDiscussion");
  // What an assessment came to decides nothing here: only a section 47 enquiry's words must be understood.
  const outcomeOfEnquiry = sheet.reader(fields, "outcome");
  const outcomeOfAssessment = sheet.silentReader(
    fields,
    "outcome",
    sheet.context.kinds["section 47 outcome"],
  );
  return (row) => {
    const cells = sheet.cells(row);
    const discussed = strategyDiscussion.read(cells, row);
    const outcome = isKnown(discussed) ? outcomeOfEnquiry : outcomeOfAssessment;
    return {
      sources: sheet.source(row),
      ref: ref.read(cells, row),
      familyRef: familyRef.read(cells, row),
      childRef: childRef.read(cells, row),
      referralDate: referralDate.read(cells, row),
      reReferral: reReferral.read(cells, row),
      assessmentType: assessmentType.read(cells, row),
      start: start.read(cells, row),
      end: end.read(cells, row),
      strategyDiscussion: discussed,
      outcome: outcome.read(cells, row),
    };
  };
}
