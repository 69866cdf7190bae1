import { isConference } from "../../records/conferenceKinds";
import type { Conference } from "../../records/records";
import type { Reporting } from "../engine/reporting";
import { type Condition, type Counting, words } from "./counting";

/** Conditions on conferences. */
export type OnConferences = Condition<"conferences">;

/** The conferences of the period, strategy discussions left out, that meet further conditions. */
export function conferencesOf(
  { period }: Pick<Reporting, "period">,
  ...further: readonly OnConferences[]
): Counting<"conferences"> {
  const held = { kind: "day", field: "date", from: period.from, to: period.to } as const;
  const notStrategy = words<"conferences">("type", "none but", isConference);
  const byType = further.some((one) => one.kind === "words" && one.field === "type");
  return { dataset: "conferences", all: [held, ...(byType ? [] : [notStrategy]), ...further] };
}

/** Conferences whose type is one of those for which `holds` is true. */
export function ofType(holds: (conference: Conference) => boolean): OnConferences {
  return words<"conferences">("type", "one of", holds);
}
