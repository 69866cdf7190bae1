import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { type KeysInLog, keysInLog } from "../checking/keysInLog";
import { nameOf } from "../checking/nameOf";
import { each, type Pass } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import { type Field, isKnown, lacks } from "../records/field";
import type { Participation, Records } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { OWN } from "../sources/sources";

type Found = { readonly what: "family" | "conference"; readonly ref: string };

const text: DataCheckText<Found> = {
  code: "D09",
  title: "Row without its family or conference",
  why: "A row that belongs to no conference is lost to every table that needs both.",
  putRight: "Correct the number, or enter the conference that is missing.",
  sources: [OWN],
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
  check(tracker, verdicts) {
    const { children, indicators, participation } = tracker.records;
    const ofFamilies = children.length + indicators.length > 0;
    const families = ofFamilies ? keysInLog("familyRef", tracker) : undefined;
    const conferences = participation.length > 0 ? keysInLog("conferenceRef", tracker) : undefined;
    return [
      ...(families?.complete
        ? [
            belong("children", families, tracker, verdicts),
            belong("indicators", families, tracker, verdicts),
          ]
        : []),
      ...(conferences?.complete ? agenciesBelong(conferences, tracker, verdicts) : []),
    ];
  },
};

/**
 * A conference has a row for each agency, or all of them in one: each conference that is not there is asked about
 * once, with the cells that name it.
 */
function agenciesBelong(
  { keys }: KeysInLog,
  { records }: Tracker,
  verdicts: Verdicts,
): readonly Pass[] {
  const strays = new Map<string, [Participation, ...Participation[]]>();
  const collect = (record: Participation) => {
    const key = refKey(record.conferenceRef);
    if (key === undefined || keys.has(key)) return;
    const rows = strays.get(key);
    if (rows) rows.push(record);
    else strays.set(key, [record]);
  };
  const tell = (rows: readonly [Participation, ...Participation[]]) => {
    const [{ conferenceRef }] = rows;
    const cells = new Map(
      rows.map(({ sources: [source] }) => {
        return [`${source.row} ${source.layout.sheet}`, cellOf(source, "conferenceRef")] as const;
      }),
    );
    const [cell, ...others] = cells.values();
    if (!cell) return;
    verdicts.add(
      recordFinding(text, {
        record: nameOf("participation", rows[0]),
        cells: [cell, ...others],
        facts: { what: "conference", ref: String(conferenceRef) },
      }),
    );
  };
  return [each(records.participation, collect), each(strays.values(), tell)];
}

function belong<Name extends "children" | "indicators">(
  dataset: Name,
  { keys }: KeysInLog,
  { followed, records }: Tracker,
  verdicts: Verdicts,
): Pass {
  const rows: readonly Records[Name][number][] = records[dataset];
  return each(rows, (record) => {
    const ref: Field<string> = record.familyRef;
    const key = refKey(ref);
    if (key === undefined || keys.has(key)) return;
    // A child carried over from before the log begins is a right record: T04 follows it.
    if ("planStart" in record && lacks(record.planStart, "unreadable")) return;
    if ("planStart" in record && isKnown(record.planStart)) {
      if (followed.logFrom === null || record.planStart < followed.logFrom) return;
    }
    verdicts.add(
      recordFinding(text, {
        record: nameOf(dataset, record),
        cells: [cellOf(record.sources[0], "familyRef")],
        facts: { what: "family", ref: String(ref) },
      }),
    );
  });
}
