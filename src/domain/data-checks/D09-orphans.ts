import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { type KeysInLog, keysInLog } from "../checking/keysInLog";
import { nameOf } from "../checking/nameOf";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import type { Field } from "../records/field";
import type { Participation, Records } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { eachInSlices, type Slices } from "../slices";

type Found = { readonly what: "family" | "conference"; readonly ref: string };

const text: DataCheckText<Found> = {
  code: "D09",
  title: "Row without its family or conference",
  why: "A row that belongs to no conference is lost to every table that needs both.",
  putRight: "Correct the number, or enter the conference that is missing.",
  source: "Conference Check",
  severity: "error",
  needs: [
    ...columnsOf("conferences", "familyRef", "conferenceRef"),
    ...columnsOf("children", "familyRef"),
    ...columnsOf("participation", "conferenceRef"),
    ...columnsOf("indicators", "familyRef"),
  ],
  sentence: ({ ref, what }) => `No conference in the log has the ${what} number ${ref}.`,
};

/** D09: a child, an agency's participation or a row of indicators whose family or conference is not there. */
export const rowsBelong: DataCheck = {
  ...dataCheck(text),
  *check(tracker, verdicts) {
    const { children, indicators, participation } = tracker.records;
    const ofFamilies = children.length + indicators.length > 0;
    const families = ofFamilies ? keysInLog("familyRef", tracker) : undefined;
    if (families?.complete) {
      yield* belong("children", families, tracker, verdicts);
      yield* belong("indicators", families, tracker, verdicts);
    }
    const conferences = participation.length > 0 ? keysInLog("conferenceRef", tracker) : undefined;
    if (conferences?.complete) {
      yield* agenciesBelong(conferences, tracker, verdicts);
    }
  },
};

/**
 * A conference has a row for each agency, or all of them in one: each conference that is not there is asked about
 * once, with the cells that name it.
 */
function* agenciesBelong(
  { keys }: KeysInLog,
  { records }: Tracker,
  verdicts: Verdicts,
): Slices<void> {
  const strays = new Map<string, [Participation, ...Participation[]]>();
  yield* eachInSlices(records.participation, (record) => {
    const key = refKey(record.conferenceRef);
    if (key === undefined || keys.has(key)) return;
    const rows = strays.get(key);
    if (rows) rows.push(record);
    else strays.set(key, [record]);
  });
  for (const rows of strays.values()) {
    const [{ conferenceRef }] = rows;
    const cells = new Map(
      rows.map(({ sources: [source] }) => {
        return [`${source.row} ${source.layout.sheet}`, cellOf(source, "conferenceRef")] as const;
      }),
    );
    const [cell, ...others] = cells.values();
    if (!cell) continue;
    verdicts.add(
      recordFinding(text, {
        record: nameOf("participation", rows[0]),
        cells: [cell, ...others],
        facts: { what: "conference", ref: String(conferenceRef) },
      }),
    );
  }
}

function* belong<Name extends "children" | "indicators">(
  dataset: Name,
  { keys }: KeysInLog,
  { records }: Tracker,
  verdicts: Verdicts,
): Slices<void> {
  const rows: readonly Records[Name][number][] = records[dataset];
  yield* eachInSlices(rows, (record) => {
    const ref: Field<string> = record.familyRef;
    const key = refKey(ref);
    if (key === undefined || keys.has(key)) return;
    verdicts.add(
      recordFinding(text, {
        record: nameOf(dataset, record),
        cells: [cellOf(record.sources[0], "familyRef")],
        facts: { what: "family", ref: String(ref) },
      }),
    );
  });
}
