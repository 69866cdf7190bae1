import { TIMESCALES } from "./catalogue";
import { type ConferenceTimescale, isOfConference, type Timescale } from "./timescale";

/** Every timescale, by the type that all share. */
export const ALL_TIMESCALES: readonly Timescale[] = TIMESCALES;

/** The timescales of a single conference. */
export const CONFERENCE_TIMESCALES: readonly ConferenceTimescale[] =
  ALL_TIMESCALES.filter(isOfConference);

const BY_CODE: ReadonlyMap<string, Timescale> = new Map(
  ALL_TIMESCALES.map((timescale) => [timescale.code, timescale]),
);

/** A timescale by its code; `undefined` for a code that none has. */
export function timescaleOf(code: string): Timescale | undefined {
  return BY_CODE.get(code);
}
