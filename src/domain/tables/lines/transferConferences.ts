import type { DatedConference } from "../../people/families";
import { endsWithPlan } from "../../records/conferenceKinds";
import { isKnown, lacks } from "../../records/field";
import { columnsOf } from "../../records/need";
import { countOfKnown } from "../engine/cells";
import type { Reporting } from "../engine/reporting";
import { rowsOf } from "../engine/rows";
import type { Line, Section } from "./line";

/** Transfer-in conferences, which are neither initial conferences nor reviews; no line where none was held. */
export const transferConferences: Section = {
  heading: "Transfer-in conferences",
  families: [
    {
      what: "Transfer-in conferences",
      needs: columnsOf("conferences", "date", "type"),
      lines: transfers,
    },
  ],
};

function transfers({ conferences, available }: Reporting): readonly Line[] {
  const held = conferences.filter(({ type }) => type === "transfer-in");
  if (held.length === 0) return [];
  const all: Line = { ...line("Transfer-in conferences", held), concerns: "the service" };
  if (!available.has("conferences", "outcome")) return [all];
  const unread = held.filter(({ outcome }) => lacks(outcome, "unreadable")).length;
  const without = held.filter((one) => isKnown(one.outcome) && !endsWithPlan(one));
  return [
    all,
    line("Transfer-in conferences that made a plan", held.filter(endsWithPlan), unread),
    line("Transfer-in conferences that made no plan", without, unread),
  ];
}

function line(words: string, conferences: readonly DatedConference[], unread = 0): Line {
  return { words, cell: countOfKnown(rowsOf(conferences), unread) };
}
