import { dateInFull } from "../domain/calendar/words";
import { grouped } from "../domain/grouped";
import { counted, numberText } from "../domain/text/numbers";
import { listed } from "../domain/text/words";
import type { TableThere } from "../excel/tables/tablesThere";

/** Cells that are named before the rest are only counted. */
const MOST_NAMED = 6;

/**
 * What a replacement would take, one entry for each sheet and period.
 * @example "Appendix 3: 5 tables of 2013-14, last written on 3 April 2014. 2 cells changed since: B5 and C7."
 */
export function whatStandsInWords(there: readonly TableThere[]): readonly string[] {
  const places = grouped(there, ({ sheet, period }) => `${sheet}\n${period.label}`);
  return [...places.values()].map((tables) => {
    const [{ sheet, period }] = tables;
    const written = `${sheet}: ${counted(tables.length, "table")} of ${period.label}${lastWritten(tables)}.`;
    return [written, ...byHandInWords(tables)].join(" ");
  });
}

function lastWritten(tables: readonly TableThere[]): string {
  const days = tables.flatMap(({ on }) => on ?? []);
  if (days.length < tables.length) return "";
  const first = dateInFull(days.reduce((a, b) => (b < a ? b : a)));
  const last = dateInFull(days.reduce((a, b) => (b > a ? b : a)));
  return first === last
    ? `, last written on ${last}`
    : `, last written between ${first} and ${last}`;
}

/** What someone did to tables since they were written, one sentence for each kind of it. */
export function byHandInWords(tables: readonly Pick<TableThere, "byHand">[]): readonly string[] {
  const cells = tables.flatMap(({ byHand }) => (byHand.kind === "cells" ? byHand.addresses : []));
  const ofKind = (kind: TableThere["byHand"]["kind"]) =>
    tables.filter(({ byHand }) => byHand.kind === kind).length;
  const sentences: string[] = [];
  if (cells.length > 0) sentences.push(cellsInWords(cells));
  else if (ofKind("cells") === tables.length) sentences.push("No cell changed since.");
  if (ofKind("lines") > 0) {
    sentences.push(
      `Lines or columns were inserted or deleted in ${counted(ofKind("lines"), "table")}.`,
    );
  }
  if (ofKind("not known") > 0) {
    sentences.push(
      `What was changed by hand in ${counted(ofKind("not known"), "table")} is not known.`,
    );
  }
  return sentences;
}

function cellsInWords(addresses: readonly string[]): string {
  const named = addresses.slice(0, MOST_NAMED);
  const more = addresses.length - named.length;
  const all = more > 0 ? [...named, `${numberText(more)} more`] : named;
  return `${counted(addresses.length, "cell")} changed since: ${listed(all)}.`;
}
