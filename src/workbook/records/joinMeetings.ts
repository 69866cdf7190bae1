import { known } from "../../domain/records/field";
import type { Conference, Participation } from "../../domain/records/records";
import { meetingRef } from "../reading/datasets/meetingRef";

/**
 * Brings together conferences and the agencies that name them by family and day: under the conferences' own
 * numbers, or, where the log has none, under family and day.
 */
export function joinMeetings(
  conferences: readonly Conference[],
  participation: readonly Participation[],
): {
  readonly conferences: readonly Conference[];
  readonly participation: readonly Participation[];
} {
  const refs = new Map<string, string>();
  const numbered = conferences.map((conference) => {
    const family = known(conference.familyRef);
    const day = known(conference.date);
    if (family === undefined || day === undefined) return conference;
    const meeting = meetingRef(family, day);
    const ref = known(conference.conferenceRef) ?? meeting;
    if (!refs.has(meeting)) refs.set(meeting, ref);
    return ref === conference.conferenceRef ? conference : { ...conference, conferenceRef: ref };
  });
  const joined = participation.map((record) => {
    const ref = refs.get(known(record.conferenceRef) ?? "");
    return ref === undefined ? record : { ...record, conferenceRef: ref };
  });
  return { conferences: numbered, participation: joined };
}
