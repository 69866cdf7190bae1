import { tidy } from "../../snapshot/values/tidyText";
import { wordSimilarity } from "./wordSimilarity";

/** One word of a heading, and how much it counts when headings are compared (0–1). */
export interface HeadingWord {
  readonly word: string;
  readonly weight: number;
}

/** Phrases and signs that are one idea; applied in order to the lower-case heading. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bswr\b/g, " socialworker report "],
  [/\bs\s?\/\s?n\b/g, " ref "],
  [/\bs\s?\/\s?w\b|\bsoc(?:ial)?\.? ?w(?:ork(?:er)?s?|kr)\b|\bsw'?s?\b/g, " socialworker "],
  [/\bs(?:ec(?:tion)?)?\.?\s?47\b/g, " s47 "],
  [/\bs\.?d\b\.?/g, " strategy meeting "],
  [/\bdate of birth\b|\bd[. ]o[. ]b\b\.?|\bbirth date\b|\bbirthdate\b|\bdate born\b/g, " dob "],
  [
    /\b(?:expected|estimated|due)? ?(?:date of )?(?:delivery|confinement)(?: date)?\b|\bexpected (?:date of )?birth(?: date)?\b|\be\.?d\.?[dc]\b|\bdue date \(unborn\)|\b(?:expected|estimated|est\.?) due date\b|\bexpected dob\b/g,
    " edd ",
  ],
  [/\binitial (?:child protection|cp|case) conf(?:erence)?\b|\bicpc?s?\b/g, " initial conference "],
  [/\breview (?:child protection|cp|case) conf(?:erence)?\b|\brcpcs?\b/g, " review conference "],
  [/\bchild protection\b|\bc\.?p\.?\b/g, " cp "],
  [/\bcp ?(?:conf(?:erence)?|c)\b|\bcpcs?\b/g, " cp conference "],
  [/\bcpp\b/g, " cp plan "],
  [/\brec(?:'|’)?d\b\.?/g, " received "],
  [/\bcirc(?:'|’)?d\b\.?/g, " distributed "],
  [/\bdist(?:'|’)?d\b\.?/g, " distributed "],
  [/\bdidn'?t\b/g, " not "],
  [/#/g, " ref "],
  [/&/g, " and "],
];

/** Words that mean the same in a heading, with the one that stands for them all. */
const SAME = listed({
  conference: "conf confs conferences cnf",
  meeting: "mtg mtgs meet meetings discussion disc discussions discn",
  strategy: "strat strats strategic",
  report: "rpt rept reports rprt rep",
  received: "recd rcvd receipt received receive rec recieved rcd recv",
  distributed:
    "dist distrib distribution distribute circulated circulation circulate circ issued disseminated",
  sent: "send sending submitted given",
  minutes: "mins minute min record records",
  approved: "approval approve agreed signed authorised ratified appvd appr apprvd",
  attended: "attend attendance att attending attends present attnd",
  invited: "invite invites inv invitation invitations invd",
  ref: "reference references refs id ids identifier upn code key ident uid urn number no nos num nbr nmbr nr count serial sn",
  family: "fam families household households fmly",
  child: "ch chld kid yp cyp childs",
  children: "childn kids chn chdn chdrn siblings sibs yps",
  category: "cat categories catg categ",
  outcome: "outcomes result results decision decisions outc",
  type: "typ kind types",
  previous: "prev previously prior earlier past",
  last: "latest preceding",
  requested: "request requestor requester req reqd referred referring referrer originating",
  system: "mosaic liquidlogic ll lcs ics protocol frameworki carefirst azeus eclipse",
  chair: "chairperson chairman chaired iro chairs chairing chr",
  start: "started starts from began begin begins commenced commencement",
  end: "ended ends ceased cease ceasing closed ending finish finished until",
  reason: "reasons why explanation explain",
  delay: "delays delayed late lateness",
  comment: "comments remarks remark note notes commentary",
  outline: "outl draft",
  plan: "plans pln",
  birth: "born",
  name: "names nm",
  gender: "sex",
  participation: "participated participate particip involvement engagement",
  completed: "complete completion compl done",
  due: "target deadline",
  notification: "notified notif notify notice informed",
  agency: "agencies organisation organization org service professional",
  parents: "parent carers carer parental",
  enquiry: "enquiries inquiry enq",
  referral: "referrals",
  assessment: "assessments assess asst ax",
  group: "grp groups",
  convened: "held",
  day: "days",
  date: "dates dt dte dated",
});

/** Every word that stands for another, with the other. */
export const SYNONYMS: ReadonlyMap<string, string> = SAME;

/** Words that do not tell one column from another. */
const WEIGHTS = new Map([
  ["date", 0.3],
  ["cp", 0.25],
  ["conference", 0.6],
  ["ref", 0.5],
  ["name", 0.6],
  ["to", 0.35],
  ["full", 0.3],
  ["sent", 0.6],
  ["convened", 0.2],
  ["actual", 0.2],
  ["system", 0.15],
  ["local", 0.15],
]);

const SILENT = new Set(
  "of the a an in on by at for and or was is been be has have with per as this that it yn y n dd mm yy yyyy ddmmyy please enter s t".split(
    " ",
  ),
);

/** How much less a word in brackets counts: "Last conference (reviews)". */
const IN_BRACKETS = 0.3;

/** Words of the phrases above that are looked for though misspelt. */
const OF_PHRASES =
  "social worker section birth expected delivery initial review child protection conference".split(
    " ",
  );

/** Words that are no misspelling of one of those. */
const OTHER_WORDS = new Set([
  "works",
  "worked",
  "written",
  "chill",
  "childs",
  "section",
  "conferences",
]);

const speltBefore = new Map<string, string>();

/** A word of a phrase as it should be written, where it is misspelt; any other word as it is. */
function spelt(word: string): string {
  const before = speltBefore.get(word);
  if (before !== undefined) return before;
  const right = isWord(word) ? undefined : OF_PHRASES.find((one) => isMisspelt(word, one));
  if (speltBefore.size < MOST_REMEMBERED) speltBefore.set(word, right ?? word);
  return right ?? word;
}

const MOST_REMEMBERED = 5_000;

function isWord(word: string): boolean {
  return SAME.has(word) || OTHER_WORDS.has(word) || OF_PHRASES.includes(word);
}

function isMisspelt(word: string, right: string): boolean {
  return !right.startsWith(word) && !word.startsWith(right) && wordSimilarity(word, right) > 0;
}

function listed(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([word, others]) =>
      others.split(" ").map((other) => [other, word] as const),
    ),
  );
}

/**
 * The words of a heading as they are compared: abbreviations written out, words of one meaning made one,
 * filling words left out, each word once.
 * @example headingWords("S/W rpt rec'd") // socialworker, report, received
 */
export function headingWords(heading: string): readonly HeadingWord[] {
  let text = ` ${tidy(heading.normalize("NFKC"))
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")} `.replace(/[a-z]{5,}/g, spelt);
  for (const [pattern, idea] of PHRASES) text = text.replace(pattern, idea);
  const words = new Map<string, number>();
  let depth = 0;
  for (const part of text.split(/([()[\]]|[^a-z0-9_()[\]]+)/)) {
    if (part === "(" || part === "[") depth += 1;
    else if (part === ")" || part === "]") depth = Math.max(0, depth - 1);
    else if (/^[a-z0-9]/.test(part) && !SILENT.has(part)) {
      const word = SAME.get(part) ?? part;
      const weight = (WEIGHTS.get(word) ?? 1) * (depth > 0 ? IN_BRACKETS : 1);
      words.set(word, Math.max(words.get(word) ?? 0, weight));
    }
  }
  return [...words].map(([word, weight]) => ({ word, weight }));
}
