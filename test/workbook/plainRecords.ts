import { isKnown } from "../../src/domain/records/field";
import type { Records } from "../../src/domain/records/records";

type PlainRecord = Readonly<Record<string, unknown>>;

/** Records without their places, so that the same tracker laid out twice compares equal. */
export interface PlainRecords {
  readonly conferences: readonly PlainRecord[];
  readonly children: readonly PlainRecord[];
  readonly participation: readonly PlainRecord[];
  readonly indicators: readonly PlainRecord[];
}

/**
 * Where a record comes from (its rows, and each child's own row where the log has one), and by which word its meaning was
 * recorded: a code of participation is one of several.
 */
const PLACES = ["sources", "children", "participationCode"];

/** Leaves out where records come from, the fields named, and whatever holds no value. */
export function plainRecords(records: Records, leaveOut: readonly string[] = []): PlainRecords {
  const plain = (list: readonly object[]): readonly PlainRecord[] =>
    list
      .map((record) =>
        Object.fromEntries<unknown>(
          Object.entries(record).filter(
            ([field, value]) =>
              !PLACES.includes(field) && !leaveOut.includes(field) && isKnown(value),
          ),
        ),
      )
      .sort((a, b) => order(a).localeCompare(order(b)));
  const { conferences, children, participation, indicators } = records;
  return {
    conferences: plain(conferences),
    children: plain(children),
    participation: plain(participation),
    indicators: plain(
      indicators.map((record) => ({ ...record, ticked: [...record.ticked].sort() })),
    ),
  };
}

function order(record: PlainRecord): string {
  return JSON.stringify(record, Object.keys(record).sort());
}
