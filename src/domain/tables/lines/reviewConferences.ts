import { grouped, groupedByWords } from "../../grouped";
import type { DatedConference } from "../../people/families";
import { endsWithPlan } from "../../records/conferenceKinds";
import { isKnown, lacks } from "../../records/field";
import { columnsOf } from "../../records/need";
import type { PlanDecision } from "../../records/vocabulary";
import { count, countOfKnown, sum } from "../engine/cells";
import type { Reporting } from "../engine/reporting";
import { rowsOf } from "../engine/rows";
import { trackersWords } from "../engine/wording";
import { joined, type Words } from "../engine/words";
import type { Line, Section } from "./line";

const KINDS = [
  { kind: "first review", words: "First reviews", isRare: false },
  { kind: "later review", words: "Later reviews", isRare: false },
  {
    kind: "first for some",
    words: "Reviews that were the first for some children and a later one for others",
    isRare: true,
  },
  {
    kind: "review",
    words: "Reviews of which it is not known whether they are the first",
    isRare: true,
  },
] as const;

/** Review conferences by their kind and by what they decided. */
export const reviewConferences: Section = {
  heading: "Review conferences",
  families: [
    { what: "Review conferences", needs: columnsOf("conferences", "date", "type"), lines: byKind },
    {
      what: "Decisions of conferences",
      needs: columnsOf("conferences", "outcome"),
      lines: ({ conferences }) => [
        {
          words: "Conferences of any kind that left a plan in force",
          cell: sum(rowsOf(conferences.filter(endsWithPlan))),
        },
      ],
    },
  ],
};

/** The kind of a review is that of its children's own sequence; where none tells, what the log calls it. */
function byKind({ reviews, available, reviewed }: Reporting): readonly Line[] {
  const withDecisions = available.has("conferences", "outcome");
  const kinds = grouped(reviews, (review) => reviewed().kindOf(review) ?? review.type);
  return KINDS.flatMap(({ isRare, kind, words }) => {
    const own = kinds.get(kind) ?? [];
    if (own.length === 0 && isRare) return [];
    const all: Line = { words, cell: count(rowsOf(own)), concerns: "the service" };
    return withDecisions ? [all, ...decisions(words, own)] : [all];
  });
}

/** How many ended the plan and how many continued it; those that ended it also by the team's own words. */
function decisions(words: string, reviews: readonly DatedConference[]): readonly Line[] {
  const deciding = (decision: PlanDecision) =>
    reviews.filter(({ outcome }) => isKnown(outcome) && outcome.decision === decision);
  const ended = deciding("plan ended");
  const endings = groupedByWords(ended, ({ outcome }) =>
    isKnown(outcome) ? outcome.words : undefined,
  );
  const unread = reviews.filter(({ outcome }) => lacks(outcome, "unreadable")).length;
  const line = (what: Words, conferences: readonly DatedConference[]): Line => ({
    words: joined(`${words} `, what),
    cell: countOfKnown(rowsOf(conferences), unread),
  });
  return [
    line("that continued the plan", deciding("plan continues")),
    line("that ended the plan", ended),
    ...[...endings].map(([outcome, own]) =>
      line(joined("with outcome ", trackersWords(outcome)), own),
    ),
  ];
}
