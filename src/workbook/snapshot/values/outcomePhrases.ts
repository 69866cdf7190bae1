import type { PlanDecision } from "../../../domain/records/vocabulary";
import { STATUS_PHRASES, type StatusWord } from "./conferenceStatuses";
import type { Phrase } from "./wholeText";

/** What one phrase of an outcome says. */
export type OutcomeWord =
  | { readonly decides: PlanDecision }
  /** Only the plan is named: one was made, unless more is said of it. */
  | { readonly decides: "plan" }
  /** Help without a plan: by itself it says that there is none. */
  | { readonly decides: "help instead" }
  /** A reason for which plans end, and never why one goes on. */
  | { readonly decides: "reason to end" }
  | { readonly status: StatusWord };

const PLAN =
  "(?:(?:a |an |the |on |under |with |to |of |from |subject |her |his |their )*(?:(?:child protection|cp|protection) plans?|plans?|cpps?|(?:(?:cp|child protection) )?register))";
const BE =
  "(?:was |were |is |are |to be |to |be |been |has |have |now |will |should |can |can be |must )*";
const WHOM =
  "(?:child|children|both children|all children|both siblings|all siblings|siblings|family|unborn(?: baby)?|baby|young person)";

const decides = (
  decision: OutcomeWord extends infer W ? (W extends { decides: infer D } ? D : never) : never,
): OutcomeWord => ({ decides: decision }) as OutcomeWord;

/** Phrases that say what became of the child protection plan, and those that go with them and change nothing. */
export const OUTCOME_PHRASES: readonly Phrase<OutcomeWord>[] = [
  [
    decides("no plan"),
    `(?:no|without|no need for|not) (?:new |further )?${PLAN}(?: (?:was |is )?(?:made|agreed|needed|required|necessary|started))?`,
    `not ${BE}(?:made |placed |put )*(?:subject(?: to)?|registered|on ${PLAN}|${PLAN})(?: ${PLAN})?`,
    `${PLAN} ${BE}(?:not (?:made|agreed|started|required|needed|necessary|put in place|warranted)|declined|refused)`,
    `not ${BE}(?:required|needed)`,
    "(?:no further action|nfa|nfcp|not registered)",
    // "No decision", "No conference", "No CIN": what there is none of is no plan only where nothing else is named.
    "(?:no|n)(?! [a-z])",
    "thresholds? (?:for (?:a )?(?:cp|child protection)(?: plan)? )?(?:was |were |is )*(?:not|never) (?:been )?(?:met|reached)",
    "(?:below|under|beneath) (?:the )?threshold",
  ],
  [
    decides("plan ended"),
    `${PLAN} ${BE}(?:end(?:s|ed|ing)?|ceased?|ceases|ceasing|closed?|closes|discontinued?|removed?|terminated?|stepped down|step down|not (?:be )?(?:continued?|renewed|extended)|no longer (?:needed|required|necessary|in place|warranted))`,
    `(?:${WHOM} )?${BE}(?:end(?:s|ed)?|ceased?|discontinued?|closed?|removed?|taken off|came off|come off|off|de-?registered|de-?registration|stepped down|stepping down|step down|step-down|downgraded)(?: ${PLAN})?`,
    `(?:${WHOM} )?${BE}no longer (?:subject|registered)(?: ${PLAN})?`,
    `(?:ending|end|cessation|removal|termination) of ${PLAN}`,
  ],
  [
    decides("plan continues"),
    `${PLAN} ${BE}(?:continu(?:e|es|ed|ing)|remain(?:s|ed|ing)?(?: in place)?|maintain(?:s|ed)?|extend(?:s|ed)?|renew(?:s|ed)?|ongoing|still (?:in place|needed|required)|stays?)`,
    `(?:${WHOM} )?${BE}(?:continu(?:e|es|ed|ing|ation)|remain(?:s|ed)?|stays?|still|maintain(?:ed)?|ongoing|to stay)(?: (?:to be )?(?:subject|registered|in place))?(?: ${PLAN})?`,
    `continuation of ${PLAN}`,
  ],
  [
    decides("plan made"),
    `${PLAN} ${BE}(?:made|agreed|starts?|started|begins?|began|required|needed|initiated|put in place|in place|commenced?|opened|new)`,
    `(?:${WHOM} )?${BE}(?:made |become |becomes |became )*subject(?: to)? ${PLAN}`,
    `(?:${WHOM} )?${BE}(?:placed|put|registered|made|made subject|made subject to)(?: ${PLAN})?`,
    `(?:new|initial) ${PLAN}`,
    "(?:new|initial)(?! [a-z])",
    "(?:yes|y)",
  ],
  [decides("plan"), PLAN, "child protection|cp"],
  [
    decides("help instead"),
    "(?:managed |supported |support |work |working )?(?:to |under |as |with |via |by |through |at )*(?:a |an )?(?:child(?:ren)? in need|cin|cinp|s17|c\\.i\\.n)(?: (?:plans?|support|level|services?|status|basis|process))?",
    "(?:to |with |under |via |a |an )*(?:early help|eha|caf|taf|team around the family|common assessment(?: framework)?|family support|targeted support|universal services?|single agency(?: support)?)(?: (?:plans?|support|level|services?|assessment))?",
  ],
  [
    decides("reason to end"),
    "(?:(?:the )?(?:family|child|children|mother|father|parents?) )?(?:has |have |had )?moved(?: (?:out of (?:the )?(?:area|county|borough)|away|out|abroad|to (?:another|a different) (?:area|authority|la|county|borough)|area))?",
    "(?:case )?transferred(?: (?:out|to (?:another|a different|other) (?:area|authority|la|local authority|county|borough)))?",
    "transfer(?:red)?[ -]out",
    "(?:(?:child|young person) )?(?:has |is |was )?(?:now )?(?:turned |reached |aged? )?18(?:th birthday)?",
    "(?:child )?(?:has )?(?:died|deceased|death)(?: of child)?",
    "adopted|adoption(?: order)?(?: granted)?",
    "(?:risks? |concerns? )(?:were |was |have |has |been |now |are |is )*(?:reduced|resolved|addressed|lower(?:ed)?|no longer present)",
    "(?:reduced|no) (?:risks?|concerns?)",
    "(?:good |significant |sufficient )?(?:progress|improvements?)(?: made)?",
    "no longer (?:at risk|needed|required|necessary|meets threshold)",
    "thresholds? no longer (?:met|reached)",
    "case (?:closed|to close|closure)|close(?:d)? case|closure",
    "left (?:the )?(?:area|county|country|borough)",
  ],
  // What the courts or the family do beside a plan: it may go with any decision.
  [
    null,
    "(?:with |under |on |subject to |an? |by )*(?:interim care orders?|icos?|(?:full )?care orders?|fcos?|supervision orders?|interim supervision orders?|isos?|emergency protection orders?|epos?|special guardianship(?: orders?)?|sgos?|residence orders?|child arrangements? orders?|caos?|placement orders?)(?: (?:was |were |is )?(?:granted|made|in place|obtained|sought|applied for))?",
    "(?:in |under |legal |care |court |pre-|issue )*(?:proceedings|plo|public law outline|legal planning meeting|legal advice)(?: (?:issued|started|initiated|begun|to be sought|sought|ongoing))?",
    "(?:child |children |became |become |now |is |are |being )*(?:looked after(?: child(?:ren)?)?|lac|cla|in care|in foster care|fostered|accommodated|s20|s31|s38)(?: status| under s20)?",
    "(?:placed |living |lives |accommodated |residing |stays |remains |staying )?(?:with )(?:the |his |her |their |extended |maternal |paternal )*(?:family|families|grandparents?|grandmother|grandfather|nan|aunts?|uncles?|father|mother|relatives?|carers?|foster carers?|kinship carers?|friends and family)",
    "(?:to |for )?(?:all|both|each|every)(?: (?:of )?(?:the )?(?:\\d+|two|three|four|five))?(?: (?:children|siblings|of them))?",
    "for (?:the )?(?:whole family|family|children|siblings)",
    "(?:under |on |in |category |categories |of |for |due to |the |grounds )*(?:neglect(?:ful)?|emotional(?: abuse| harm)?|physical(?: abuse| harm| injury)?|sexual(?: abuse| harm| exploitation)?|multiple(?: categories)?|neg|emo|phy|sab|mul)",
    "(?:change of category|category changed?|change category|category (?:to be )?changed)(?: (?:from|to))*",
    "(?:next |review |to be reviewed |reviewed |for |in |within |a |further )*(?:three|six|3|6)[ -]?(?:months?|monthly|mths?)(?: review)?",
    "(?:unanimous(?:ly)?|majority|by majority|agreed(?: by all| unanimously)?|decision|outcome|conference|review|rcpc|icpc|at review|at conference)",
    "and|the|a|an|with|at|by|as|now|then|from|under|also|further",
  ],
  ...STATUS_PHRASES.filter(
    ([meaning]) => meaning !== "no longer needed" && meaning !== "reason" && meaning !== "held",
  ).map(
    ([meaning, ...patterns]): Phrase<OutcomeWord> => [
      meaning === null ? null : { status: meaning },
      ...patterns,
    ],
  ),
];
