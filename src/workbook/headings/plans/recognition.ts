import { fieldsOf, STEPS } from "../../../domain/records/conferenceSteps";
import type { DatasetName } from "../../../domain/records/records";
import { byFamilyAndDay } from "../fields/meetings";

/** What is known of a sheet when it is asked whether it holds a dataset. */
export interface Evidence {
  /** Whether a field was found with enough confidence. */
  readonly has: (field: string) => boolean;
  /** Whether a field's heading is its own name or a synonym, not only alike. */
  readonly named: (field: string) => boolean;
  /** Whether a heading is a field's own name or a synonym, whatever stands below it. */
  readonly headed: (field: string) => boolean;
  /** Whether most of a field's cells hold what they should. */
  readonly holds: (field: string) => boolean;
  readonly sheetName: string;
  /**
   * Whether a column that is no field of the dataset holds types of conferences, and the column taken for the
   * outcomes what conferences decide: headings that were not understood, of a log of conferences.
   */
  readonly looksLikeConferences: () => boolean;
  /** How many columns have a heading. */
  readonly headings: number;
  /** Whether the sheet's name or title says of which type all its conferences are. */
  readonly saysType: boolean;
}

const count = (evidence: Evidence, fields: readonly string[]) => fields.filter(evidence.has).length;

/** Columns that only a log of conferences has. */
const OF_CONFERENCES: readonly string[] = [
  ...fieldsOf(STEPS.filter(({ marksLog }) => marksLog)),
  "chair",
  "outcome",
  "category",
];

/** This many of them make a log, though no cell below its types is understood. */
const MANY_OWN = 4;

const OF_CHILDREN = ["dateOfBirth", "expectedDateOfBirth", "age", "planStart", "participation"];

const CLOSURES = /clos|bank hol|^holidays?$|non.?working|shut/i;

/** A list of closures says when and why; one with many columns is something else. */
const MOST_CLOSURE_COLUMNS = 4;

/**
 * Whether the columns found are enough to say what a sheet holds. Strict: a budget has dates and types and
 * amounts too.
 */
export const RECOGNISED: Readonly<Record<DatasetName, (evidence: Evidence) => boolean>> = {
  conferences: (evidence) => {
    if (!evidence.has("date")) return false;
    const own = count(evidence, OF_CONFERENCES);
    if (!evidence.has("type")) {
      // Types in words that nobody knows leave a log that is one by all its other columns.
      return evidence.saysType ? own >= 2 : evidence.headed("type") && own >= MANY_OWN;
    }
    if (evidence.named("date") || evidence.named("type")) {
      return own + count(evidence, ["conferenceRef", "familyRef", "childRef"]) >= 1;
    }
    // "Date" and "Type" are in any list: its words and a family, or more of a log's columns, tell.
    return evidence.holds("type") && own + 2 * count(evidence, ["familyRef", "childRef"]) >= 2;
  },
  children: (evidence) =>
    (evidence.has("childRef") || evidence.has("familyRef")) &&
    count(evidence, OF_CHILDREN) >= 1 &&
    count(evidence, [...OF_CHILDREN, "name", "gender", "planEnd", "category"]) >= 2,
  participation: (evidence) =>
    (evidence.has("conferenceRef") || byFamilyAndDay(evidence.has)) &&
    evidence.has("agency") &&
    count(evidence, ["invited", "attended", "reportSent"]) >= 1,
  // Indicators are known by the names of their tick columns.
  indicators: () => false,
  enquiries: (evidence) => isListOfEnquiries(evidence) || isSection47Log(evidence),
  actions: (evidence) => evidence.has("action") && evidence.has("due"),
  nonWorkingDays: (evidence) =>
    evidence.has("date") &&
    (evidence.named("date") || CLOSURES.test(evidence.sheetName)) &&
    evidence.headings <= MOST_CLOSURE_COLUMNS,
};

/** Referrals and assessments, with the day each came or began. */
function isListOfEnquiries(evidence: Evidence): boolean {
  return (
    (evidence.has("referralDate") || evidence.has("start")) &&
    count(evidence, ["ref", "familyRef", "childRef", "reReferral", "assessmentType", "end"]) >= 2 &&
    count(evidence, ["referralDate", "reReferral", "assessmentType", "strategyDiscussion"]) >= 1
  );
}

/** Strategy discussions, or section 47 enquiries by their start, whose they are and what they came to. */
function isSection47Log(evidence: Evidence): boolean {
  const begins = evidence.named("strategyDiscussion") || evidence.named("start");
  const whose = count(evidence, ["ref", "familyRef", "childRef"]);
  if (!begins || whose === 0 || !evidence.has("outcome") || !evidence.holds("outcome"))
    return false;
  return !evidence.looksLikeConferences();
}
