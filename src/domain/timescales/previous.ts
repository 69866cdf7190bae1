import type { CalendarDate } from "../calendar/calendarDate";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { isConference } from "./conferenceKinds";
import { refKey } from "./refKey";

/** The conference before this one in its family's own sequence, by date; `undefined` for the first. */
export type PreviousConference = (conference: Conference) => Conference | undefined;

/** Puts each family's conferences in order of date once, so that every later question is one look-up. */
export function familySequence(conferences: readonly Conference[]): PreviousConference {
  const byFamily = new Map<string, Conference[]>();
  for (const conference of conferences) {
    const family = refKey(conference.familyRef);
    if (family === undefined || !isKnown(conference.date) || !isConference(conference)) continue;
    const listed = byFamily.get(family);
    if (listed) listed.push(conference);
    else byFamily.set(family, [conference]);
  }
  const previous = new Map<Conference, Conference>();
  for (const listed of byFamily.values()) {
    listed.sort((a, b) => dateOf(a) - dateOf(b));
    let earlier: Conference | undefined;
    let last: Conference | undefined;
    for (const conference of listed) {
      if (last && dateOf(last) < dateOf(conference)) earlier = last;
      if (earlier) previous.set(conference, earlier);
      last = conference;
    }
  }
  return (conference) => previous.get(conference);
}

/** Day of the conference before: as the team recorded it, else from the family's own sequence. */
export function previousDate(
  conference: Conference,
  previous: PreviousConference,
): Field<CalendarDate> {
  const recorded = conference.previousConference;
  if (isKnown(recorded) || recorded.missing === "unreadable") return recorded;
  return previous(conference)?.date ?? recorded;
}

function dateOf({ date }: Conference): number {
  return isKnown(date) ? date : Number.NaN;
}
