import type { ActionStatus } from "../../../domain/records/vocabulary";
import { nearestWord } from "./nearestWord";
import { Reservation, type ValueKind } from "./reading";
import { comparable } from "./tidyText";
import { type Phrase, wholeReader } from "./wholeText";

type Says = NonNullable<ActionStatus["says"]>;

const PHRASES: readonly Phrase<Says>[] = [
  [
    "done",
    "(?:100 ?% )?(?:has been |was |now |all |fully |is )*(?:completed?|done|closed|finished|achieved|implemented|actioned|delivered|met|discharged|signed off)",
    "100 ?(?:%|per ?cent)",
  ],
  [
    "dropped",
    "(?:was |now |has been )*(?:cancelled|withdrawn|superseded|dropped|abandoned|removed|obsolete|merged)",
    "no longer (?:required|needed|relevant|applicable|necessary)",
    "not (?:required|needed|applicable)",
  ],
  [
    "open",
    "(?:still |remains |currently |now )*(?:open|ongoing|on-going|on going|outstanding|in progress|in hand|underway|under way|started|begun|on track|on target|continuing|live|active|pending|planned|scheduled|overdue|late|delayed|slipped|behind|at risk|stalled|deferred|on hold|carried forward|c\\/f)",
    "(?:not|never|un|in|part|partly|partially|nearly|almost|mostly|largely|half|not yet|not fully|to be|will be|should be|due to be|awaiting being|about to be)[ -]?(?:been )?(?:completed?|done|closed|finished|achieved|started|implemented|actioned|delivered|met|begun|signed off)",
    "\\d{1,2} ?(?:%|per ?cent|percent)(?: (?:completed?|done|achieved))?",
    "(?:completion|delivery) (?:is |was )?(?:delayed|due|expected|awaited|outstanding)",
    "to do|todo|new|no|n|none yet|not due|not yet due|not due yet",
  ],
  // Colours of a rating say nothing by themselves that all teams agree on; "Blue (complete)" says it in words.
  [null, "(?:rag |rated )?(?:blue|green|amber|red|white|grey)"],
  [
    null,
    "by (?:the |a |an )?(?:new|later|next|other) (?:action plan|plan|action)|by (?:e-?mail|phone|letter|post)|(?:in|on|at|for) (?:time|schedule)|on|in|early|late january|early|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \\d{2,4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}|the|and|now",
  ],
];

const READER = wholeReader<Says>(PHRASES);

/** A colour alone says nothing that every team would read alike: the dates decide. */
const COLOUR = /^(?:rag )?(?:blue|green|amber|red|white|grey|[bgar])$/i;

const USUAL = ["Completed", "Ongoing", "Not started", "Overdue", "Withdrawn", "Not completed"];

/**
 * Where an action stands. "Not complete", "partly done" and "to be completed" are open; a text of which a word is left
 * over ("Completed bar sign off") or that says two things ("Closed - not achieved") is not understood.
 */
export const actionStatusKind: ValueKind<ActionStatus> = {
  text: (words) => {
    const said: ReadonlySet<Says> = new Set(READER.read(words));
    const [says = null] = said;
    if (said.size === 1 || COLOUR.test(words)) return { says, words };
    const nearest = nearestWord(
      comparable(words),
      USUAL.map((usual) => usual.toLowerCase()),
    );
    const suggestion = USUAL.find((usual) => usual.toLowerCase() === nearest);
    return new Reservation<ActionStatus>("unknown word", { says: null, words }, suggestion);
  },
  number: (value) =>
    value === 1
      ? { says: "done", words: "100%" }
      : value >= 0 && value < 1
        ? { says: "open", words: `${Math.round(value * 100)}%` }
        : new Reservation<ActionStatus>("unknown word", { says: null, words: String(value) }),
  boolean: (value) => ({ says: value ? "done" : "open", words: value ? "TRUE" : "FALSE" }),
};
