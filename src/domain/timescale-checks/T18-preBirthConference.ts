import { childTimescale } from "../checking/childTimescale";
import { isKnown, lacks } from "../records/field";
import { amountSet } from "../settings/timescales";
import { preBirthConferenceInTime as timescale } from "../timescales/T18-preBirthConference";
import { conferencesOfChild } from "./familysConferences";

/** A pre-birth conference this long before a birth is about an earlier child. */
const LONGEST_BEFORE = 300;

/** T18: the first pre-birth conference about a child, so long before its birth is expected. */
export const preBirthConferenceInTime = childTimescale(
  timescale,
  "expectedDateOfBirth",
  (tracker) => {
    const { asAt, settings } = tracker;
    const conferencesOf = conferencesOfChild(tracker, ({ type }) => type === "pre-birth");
    return (child) => {
      const { dateOfBirth, expectedDateOfBirth: expected } = child;
      const all = conferencesOf(child);
      if (all === undefined) return "left to a data check";
      const born = isKnown(dateOfBirth) ? dateOfBirth : Number.POSITIVE_INFINITY;
      const about = all.filter(({ date }) => date <= born);
      if (about.length === 0) return "not applicable";
      if (lacks(expected, "no column")) return "no column";
      if (lacks(expected, "unreadable")) return "left to a data check";
      const common = {
        startField: "expectedDateOfBirth",
        start: expected,
        endField: "date",
        allowed: amountSet(timescale, settings.timescales),
        backwards: true,
        toldAt: "expectedDateOfBirth",
      } as const;
      const held = isKnown(expected)
        ? about.find(({ date }) => date >= expected - LONGEST_BEFORE)
        : about[0];
      if (!held || (held.date > asAt && isKnown(dateOfBirth))) return "not applicable";
      return { ...common, end: held.date };
    };
  },
);
