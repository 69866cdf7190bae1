import { contains } from "../calendar/periods";
import { isConference, isInitial, isReview, tookPlace } from "../records/conferenceKinds";
import { isKnown, lacks } from "../records/field";
import { columnsOf } from "../records/need";
import type { Conference } from "../records/records";
import type { ConferenceStatus } from "../records/vocabulary";
import { are, counted } from "../text/numbers";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import type { Reporting } from "./engine/reporting";
import { rowsOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

/** What became of the conferences that were arranged: held, cancelled, adjourned, inquorate, reconvened. */
export const conferencesArranged: TableDefinition = {
  id: "conferences-arranged",
  appendix: null,
  caption: "Conferences arranged and held",
  about: {
    counts:
      "Conferences dated in the period by whether they took place: held, cancelled, postponed, adjourned, inquorate or reconvened.",
    outOf: null,
    remarks: [
      "What became of a conference is what a separate column says, or the words of its outcome or type.",
      "A conference that was adjourned or inquorate and has a decision took place, and counts as such in all other tables.",
      "A conference that was initial and review at once counts as an initial one here and in the other tables; where there was any, a line below the total has their number.",
      "Transfer-in conferences, and those without a type, are in the last column only.",
    ],
  },
  concerns: "the service",
  needs: () => columnsOf("conferences", "date", "type"),
  build,
};

type Line = readonly [words: string, holds: (conference: Conference) => boolean];

const saying =
  (said: ConferenceStatus) =>
  ({ status }: Conference) =>
    status === said;

const isAdjourned = saying("adjourned");
const isInquorate = saying("inquorate");
const isReconvened = saying("reconvened");

/** Each conference is on one line. */
const LINES: readonly Line[] = [
  ["Held", (one) => tookPlace(one) && !isAdjourned(one) && !isInquorate(one) && !isReconvened(one)],
  ["Held, after it was reconvened", isReconvened],
  ["Adjourned, with a decision", (one) => isAdjourned(one) && tookPlace(one)],
  ["Inquorate, with a decision", (one) => isInquorate(one) && tookPlace(one)],
  ["Adjourned", (one) => isAdjourned(one) && !tookPlace(one)],
  ["Inquorate", (one) => isInquorate(one) && !tookPlace(one)],
  ["Postponed", saying("postponed")],
  ["Cancelled", saying("cancelled")],
  ["Cancelled because it was not needed", saying("cancelled, not needed")],
];

function build({ asAt, period, records }: Reporting): TableContent {
  const dated = records.conferences.filter(
    (one) => isConference(one) && isKnown(one.date) && contains(period, one.date),
  );
  const arranged = dated.filter(({ date }) => isKnown(date) && date <= asAt);
  const toCome = dated.length - arranged.length;
  const notUnderstood = arranged.filter(({ status }) => lacks(status, "unreadable"));
  const understood = arranged.filter(({ status }) => !lacks(status, "unreadable"));
  const both = understood.filter((one) => one.type === "initial and review" && tookPlace(one));
  const line = (words: string, own: readonly Conference[]) => ({
    cells: [
      label(words),
      count(rowsOf(own.filter(isInitial))),
      count(rowsOf(own.filter(isReview))),
      count(rowsOf(own)),
    ],
  });
  return {
    columns: ["", "Initial conferences", "Review conferences", "All conferences"],
    rows: [
      ...LINES.map(([words, holds]) => line(words, understood.filter(holds))),
      ...(notUnderstood.length > 0 ? [line("Not understood", notUnderstood)] : []),
      { ...line("Conferences arranged", arranged), total: true },
      ...(both.length > 0
        ? [{ ...line("Of these, held as initial and review at once", both), total: true }]
        : []),
    ],
    unit: "conferences",
    notes: said(
      toCome > 0 &&
        `${counted(toCome, "conference")} of the period still to come ${are(toCome)} not counted.`,
      both.length > 0 &&
        "A conference that was initial and review at once stands under the initial conferences.",
      notUnderstood.length > 0 &&
        `Whether ${counted(notUnderstood.length, "conference")} took place is not understood from the words recorded; the check names them.`,
    ),
  };
}
