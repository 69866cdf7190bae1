import type { DateSystem } from "../../snapshot/snapshot";
import { isAssessmentType } from "../../snapshot/values/assessmentTypes";
import { isCategory } from "../../snapshot/values/categories";
import { isConferenceStatus } from "../../snapshot/values/conferenceStatuses";
import { isConferenceType } from "../../snapshot/values/conferenceTypes";
import { FIRST_PLAUSIBLE, isHalfADate, LAST_PLAUSIBLE } from "../../snapshot/values/dates";
import { readDateText } from "../../snapshot/values/dateTexts";
import { isDeadline } from "../../snapshot/values/deadlines";
import { isOutcome } from "../../snapshot/values/outcomes";
import { isParticipation } from "../../snapshot/values/participationWords";
import { remembering } from "../../snapshot/values/remembering";
import { isSection47Outcome } from "../../snapshot/values/section47Outcomes";
import { serialOfDate } from "../../snapshot/values/serials";
import type { WordList } from "../../snapshot/values/wordList";
import { isTick } from "../../snapshot/values/yesNo";
import type { FieldKind } from "../fields/field";
import type { ColumnProfile } from "./columnProfile";

/** What is needed to judge contents: how dates count, and the agencies' names. */
export interface ContentsContext {
  readonly dateSystem: DateSystem;
  readonly asAtYear: number;
  readonly agencies: WordList<string>;
}

/** How much of one kind a number, a text and a boolean are: 0–1. */
interface Fit {
  readonly number: (value: number) => number;
  readonly text: (text: string) => number;
  readonly boolean: number;
}

/** What a date that lacks its year counts: its column is one of dates, and its cells are reported. */
const HALF_A_DATE = 0.6;

const MOST_CHILDREN = 30;
const OLDEST = 25;

const share = (yes: boolean): number => (yes ? 1 : 0);
const known = (isKnown: (text: string) => boolean): Fit => ({
  number: () => 0,
  text: (text) => share(isKnown(text)),
  boolean: 0,
});

/** Judges how well columns hold values of each kind. */
export function contentsJudge(
  context: ContentsContext,
): (profile: ColumnProfile, kind: FieldKind) => number | null {
  const first = serialOfDate(FIRST_PLAUSIBLE, context.dateSystem) ?? 0;
  const last = serialOfDate(LAST_PLAUSIBLE, context.dateSystem) ?? 0;
  const isDate = (serial: number) => serial >= first && serial <= last + 1;
  const isDateText = remembering(
    (text) => readDateText(text, context.asAtYear).possible.length > 0,
  );
  const dateOrHalf = (text: string) =>
    isDateText(text) ? 1 : share(isHalfADate(text)) * HALF_A_DATE;
  const dateOrDeadline = (text: string) => Math.max(dateOrHalf(text), share(isDeadline(text)));
  const isOneOrZero = (value: number) => share(value === 0 || value === 1);
  const yesNo: Fit = { number: isOneOrZero, text: (text) => share(isTick(text)), boolean: 1 };

  const fits: Readonly<Record<FieldKind, Fit>> = {
    date: { number: (n) => share(isDate(n)), text: dateOrHalf, boolean: 0 },
    // Deadlines may be in words.
    due: { number: (n) => share(isDate(n)), text: dateOrDeadline, boolean: 0 },
    reference: {
      number: (n) => (Number.isInteger(n) && n >= 0 ? (isDate(n) ? 0.6 : 1) : 0.2),
      text: (t) => (t.length > 40 ? 0.1 : 1 - share(isDateText(t)) * 0.7),
      boolean: 0,
    },
    "short text": {
      number: () => 0.1,
      text: (t) => (t.length > 80 ? 0.3 : 1 - share(isDateText(t)) * 0.9),
      boolean: 0.2,
    },
    "free text": { number: () => 0.3, text: (t) => (isDateText(t) ? 0.3 : 1), boolean: 0.3 },
    number: {
      number: (n) => (Number.isInteger(n) && n >= 0 && n <= MOST_CHILDREN ? 1 : 0.2),
      text: (t) => (/^\d{1,2}$/.test(t) ? 0.8 : 0),
      boolean: 0,
    },
    "yes or no": yesNo,
    invitation: yesNo,
    "conference type": known(isConferenceType),
    outcome: known(isOutcome),
    category: known(isCategory),
    participation: known(isParticipation),
    "assessment type": known(isAssessmentType),
    "conference status": { ...known(isConferenceStatus), boolean: 0.5 },
    // No column is matched by it: it is a second reading of the outcomes.
    "status in outcome": known(isOutcome),
    "section 47 outcome": {
      number: () => 0.1,
      // What an assessment came to may be in any words.
      text: (t) => (isSection47Outcome(t) ? 1 : isDateText(t) || t.length > 80 ? 0.1 : 0.6),
      boolean: 0.2,
    },
    "action status": {
      number: (n) => share(n >= 0 && n <= 1) * 0.6,
      text: (t) => (t.length > 80 ? 0.3 : 1 - share(isDateText(t)) * 0.9),
      boolean: 0.2,
    },
    age: {
      number: (n) => share(n >= 0 && n <= OLDEST),
      text: (t) => share(/unborn|baby|^\d{1,2}\b/i.test(t)),
      boolean: 0,
    },
    agency: {
      number: () => 0,
      text: (t) => (context.agencies.meaning(t) === undefined ? 0.5 : 1),
      boolean: 0,
    },
    "previous plans": {
      number: (n) => share(isDate(n) || (Number.isInteger(n) && n >= 0 && n <= 20)),
      text: (t) => share(isTick(t) || isDateText(t) || /^\d$/.test(t)),
      boolean: 1,
    },
  };

  return (profile, kind) => {
    const { filled, numbers, texts, booleans } = profile;
    if (filled === 0) return null;
    const fit = fits[kind];
    if (kind === "reference" && fewSmallFigures(profile)) return FEW_SMALL_FIGURES;
    let sum = booleans * fit.boolean;
    for (const value of numbers) sum += fit.number(value);
    for (const [text, times] of texts) sum += fit.text(text) * times;
    return sum / filled;
  };
}

/** How well a column of a few small figures, over and over, fits references: they are counts. */
const FEW_SMALL_FIGURES = 0.2;

function fewSmallFigures({ filled, numbers }: ColumnProfile): boolean {
  if (filled < 20 || numbers.length < filled || numbers.some((value) => value > 12)) return false;
  return new Set(numbers).size <= 8;
}

/** Kinds whose words are so much their own that contents alone can tell them. */
export const TELLING_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  "conference type",
  "outcome",
  "category",
  "participation",
]);
