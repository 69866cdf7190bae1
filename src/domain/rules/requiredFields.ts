import { lacks } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import type { DatasetName, Records } from "../records/records";
import { cellOf } from "../records/source";
import { nameOf } from "./nameOf";
import { recordFinding } from "./recordFinding";
import { columnsOf, type Rule, type RuleText } from "./rule";
import type { Tracker } from "./tracker";
import type { Verdicts } from "./verdicts";

const text: RuleText = {
  code: "D01",
  title: "Required date or type missing",
  why: "Without it nothing can be said about this record, and no table counts it in the right place.",
  putRight: "Enter it from the case file.",
  source: "Conference Check",
  severity: "error",
  needs: [
    ...columnsOf("conferences", "date", "type", "conferenceRef"),
    { dataset: "conferences", anyOf: ["familyRef", "childRef"] },
    ...columnsOf("participation", "conferenceRef", "agency"),
    ...columnsOf("actions", "action", "due"),
    ...columnsOf("nonWorkingDays", "date"),
    { dataset: "children", anyOf: ["childRef", "familyRef"] },
    { dataset: "indicators", anyOf: ["familyRef", "childRef"] },
  ],
};

/** D01: what every record must have to be checked or counted at all. */
export const requiredFieldsPresent: Rule = {
  ...text,
  check(tracker, verdicts) {
    const demand = demandIn(tracker, verdicts);
    demand("conferences", "date");
    demand("conferences", "type");
    demand("conferences", "familyRef", "childRef");
    if (tracker.records.participation.length > 0) demand("conferences", "conferenceRef");
    demand("children", "childRef", "familyRef");
    demand("participation", "conferenceRef");
    demand("participation", "agency");
    demand("indicators", "familyRef", "childRef");
    demand("actions", "action");
    demand("actions", "due");
    demand("nonWorkingDays", "date");
  },
};

/** Looks for the rows of a dataset in which every one of some fields is blank. */
function demandIn({ records, timescalesFrom }: Tracker, verdicts: Verdicts) {
  return <Name extends DatasetName>(
    dataset: Name,
    ...fields: readonly (keyof Records[Name][number] & string)[]
  ): void => {
    const rows: readonly Records[Name][number][] = records[dataset];
    for (const record of rows) {
      const blank = fields.find((field) => isBlank(record[field]));
      if (blank === undefined) continue;
      if (!fields.every((field) => isBlank(record[field]) || lacks(record[field], "no column"))) {
        continue;
      }
      verdicts.add(
        recordFinding(text, {
          record: nameOf(dataset, record),
          cells: [cellOf(record.sources[0], blank)],
          facts: {
            field: fields.map((field) => fieldTitle(dataset, field)).join(" or "),
            unjudged: timescalesFrom(dataset, blank),
          },
        }),
      );
    }
  };
}

function isBlank(field: unknown): boolean {
  return (
    lacks(field, "not recorded") || lacks(field, "not known yet") || lacks(field, "not applicable")
  );
}
