import { NOT_KNOWN_YET } from "../../../domain/records/field";
import type { Section47Outcome } from "../../../domain/records/vocabulary";
import { Reservation, type ValueKind } from "./reading";
import { type Phrase, wholeReader } from "./wholeText";

type Says =
  | "conference"
  | "no conference"
  | "threshold met"
  | "threshold not met"
  | "nothing further";

const CONFERENCE =
  "(?:(?:an |a |the |to |initial |child protection |cp |case |for |pre-?birth )*(?:conferences?|icpcs?|icc|cpc|cpcc|icpcc))";
const BE = "(?:was |were |is |are |to be |be |been |has |have |had |will |should |now |being )*";
const ASKED =
  "(?:asked for|requested?|required|needed|agreed|recommended|convened|arranged|booked|called|held|planned|proceeding|necessary|progress(?:ed|ing)?)";

/** The risk in the words of the enquiry's own record, whose outcomes are the same in all authorities. */
const JUDGED =
  "(?:children |child |judged |assessed |considered |found |to be |as |is |are |was |were )*";
const HARM =
  "(?:(?:likely|at|of|to|suffer|suffering|continuing|continued|ongoing|risk|significant harm|or) ?)*(?:risk|significant harm)";

const PHRASES: readonly Phrase<Says>[] = [
  [
    "conference",
    `(?:(?:request(?:ed)?|referr(?:al|ed)|refer|recommend(?:ed|ation)?|proceed(?:ed|ing)?|progress(?:ed|ing)?|move(?:d)?|go(?:ing)?|convene|book|arrange|invite) )?(?:for |to |on to |onto |a |an )*${CONFERENCE}(?: ${BE}${ASKED})?`,
    `${CONFERENCE} (?:request|referral)(?: (?:made|sent|received|accepted))?`,
    "(?:proceed(?:ed)?|progress(?:ed)?|refer(?:red)?) to (?:child protection|cp)",
    `(?:concerns? |allegations? )(?:were |was |are )?substantiated,? (?:and |- )*${JUDGED}(?:at|suffering|likely) ${HARM}`,
  ],
  [
    "no conference",
    `(?:no|not|without|not to|did not|does not|not for) (?:proceed(?:ed)? to |progress(?:ed)? to |need(?:ed)? |require(?:d)? |go to |a |an |request |further )*${CONFERENCE}(?: ${BE}${ASKED})?`,
    `(?:request for )?${CONFERENCE} ${BE}(?:not ${ASKED}|cancelled|declined|refused|withdrawn|rejected|turned down|stood down)`,
    `(?:request|referral) (?:for|to) ${CONFERENCE} ${BE}(?:not (?:made|agreed|accepted)|cancelled|declined|refused|withdrawn|rejected|turned down)`,
    `(?:cancelled|declined|refused|withdrawn) ${CONFERENCE}`,
  ],
  [
    "threshold met",
    "thresholds? (?:for (?:s47|cp|child protection|significant harm|icpc|conference) )?(?:was |were |is |has been )*(?:met|reached|crossed)",
    "(?:meets|met|above|over|reached|reaches) (?:the )?thresholds?",
  ],
  [
    "threshold not met",
    "thresholds? (?:for (?:s47|cp|child protection|significant harm|icpc|conference) )?(?:was |were |is |has |been )*(?:not|never|no longer) (?:been )?(?:met|reached|crossed)",
    "(?:below|under|beneath|sub) (?:the )?thresholds?",
    "(?:does not|did not|not) (?:meet|reach|met|reached) (?:the )?thresholds?",
    "no thresholds? (?:met|reached)",
    "sub-?threshold",
  ],
  [
    "nothing further",
    "no further action|nfa|closed|case closed|close",
    "(?:concerns?|allegations?|harm|risk)? ?(?:were |was |are |is )*(?:not substantiated|unsubstantiated|unfounded|not founded)",
    `(?:concerns? |allegations? )(?:were |was )?substantiated,? (?:but |and |- )*${JUDGED}(?:not|no longer|no) ${JUDGED}${HARM}`,
    "(?:to |continue |continuing |with |open |as |refer to |step(?:ped)? down to |transfer(?:red)? to )*(?:single assessment|core assessment|initial assessment|child and family assessment|c&f assessment|c and f assessment|c&f|assessment|child(?:ren)? in need|cin|cinp|s17|early help|caf|taf|family support|universal services?)(?: (?:plan|support|assessment|service|services|level))?",
  ],
  [
    null,
    "(?:concerns? |allegations? |harm )?(?:were |was |are )?(?:substantiated|founded)",
    "no (?:date|dates) (?:yet|set|agreed|known)(?: yet)?|date (?:to be confirmed|tbc|awaited|pending|to follow)|awaiting (?:a )?date|no delay(?: to icpc| to conference)?|without delay|urgent(?:ly)?|asap|by (?:phone|e-?mail)",
    "s47|enquiry|enquiries|investigation|outcome|strategy discussion|and|then|the|a|at|by|as|with|so|made|sent|completed?|single agency|joint|police|social care",
  ],
];

/** Words of an enquiry that has not come to anything yet. */
const UNDER_WAY =
  /^(?:(?:still )?(?:ongoing|on-going|open|in progress|under way|underway|started|continuing|not (?:yet )?(?:concluded|completed?)))$/i;

const READER = wholeReader<Says>(PHRASES);

/**
 * What a section 47 enquiry came to. A text of which a part is left over, or that contradicts itself, is an unknown word:
 * it is counted neither as a request for a conference nor as none.
 */
export const section47OutcomeKind: ValueKind<Section47Outcome> = {
  text: (words) => {
    if (UNDER_WAY.test(words)) return NOT_KNOWN_YET;
    const said = new Set(READER.read(words));
    const outcome = outcomeOf(said, words);
    return outcome ?? new Reservation<Section47Outcome>("unknown word", notUnderstood(words));
  },
  number: (value) =>
    new Reservation<Section47Outcome>("unknown word", notUnderstood(String(value))),
  boolean: (value) =>
    new Reservation<Section47Outcome>("unknown word", notUnderstood(String(value))),
};

/** Whether a text says what a section 47 enquiry came to. */
export function isSection47Outcome(text: string): boolean {
  return !(section47OutcomeKind.text(text) instanceof Reservation);
}

const notUnderstood = (words: string): Section47Outcome => ({
  conference: null,
  threshold: null,
  words,
});

function outcomeOf(said: ReadonlySet<Says>, words: string): Section47Outcome | undefined {
  if (said.size === 0) return undefined;
  const asked = said.has("conference");
  const refused =
    said.has("no conference") || said.has("nothing further") || said.has("threshold not met");
  const met = said.has("threshold met");
  const notMet = said.has("threshold not met");
  if ((asked && refused) || (met && notMet)) return undefined;
  return {
    conference: asked ? "asked for" : refused ? "not asked for" : null,
    threshold: met ? "met" : notMet ? "not met" : null,
    words,
  };
}
