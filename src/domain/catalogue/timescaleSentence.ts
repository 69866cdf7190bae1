import type { CalendarDate } from "../calendar/calendarDate";
import { type Limit, limitInWords } from "../calendar/limit";
import { dateAfter, dateInFull, dateInWords, dayAndMonth } from "../calendar/words";
import type { Remark, TimescaleFinding } from "../findings/finding";
import { counted, numberText } from "../text/numbers";
import { capital, inQuotes, listed } from "../text/words";
import type { Deed } from "../timescales/timescale";
import { timescaleOf } from "../timescales/timescales";

/**
 * A timescale's arithmetic in words: "Strategy discussion Mon 20 May 2013 + 15 working days (27 May is a bank
 * holiday) = Tue 11 June 2013; held Thu 13 June: 2 working days late."
 */
export function timescaleSentence(finding: TimescaleFinding): string {
  const remarks = finding.remarks.map(remarkInWords).filter((said) => said !== "");
  return [mainSentence(finding), ...remarks].join(" ");
}

function mainSentence(finding: TimescaleFinding): string {
  if (finding.outcome === "cannot be judged") return cannotBeJudged(finding);
  if (finding.code === "T14") return secondPlan(finding);
  if (finding.code === "T16") return `${dueDate(finding)}; ${outcomeInWords(finding)}.`;
  return `${sum(finding)}; ${outcomeInWords(finding)}.`;
}

/** "Strategy discussion Mon 20 May 2013 + 15 working days (27 May is a bank holiday) = Tue 11 June 2013" */
function sum(finding: TimescaleFinding): string {
  const { allowed, backwards, code, from, limit, start } = finding;
  if (from === null || limit === null) throw new RangeError(`${code} was judged without a limit`);
  const days = `${limitInWords(allowed)}${daysOff(finding)}`;
  const sign = backwards ? "−" : "+";
  return `${startInWords(code, start)} ${dateInWords(from)} ${sign} ${days} = ${dateInWords(limit)}`;
}

/** "held Thu 13 June: 2 working days late" */
function outcomeInWords({
  allowed,
  asAt,
  code,
  daysLate,
  limit,
  outcome,
  remarks,
  to,
}: TimescaleFinding): string {
  const { done, notDone } = deedOf(code);
  const named = limit ?? asAt;
  const late = counted(daysLate ?? 0, allowed.unit === "working days" ? "working day" : "day");
  for (const said of remarks) {
    if (said.code === "plan ended without a review") {
      return `no review held before the plan ended ${dateAfter(said.on, named)}: ${late} late`;
    }
  }
  if (to !== null) return `${done} ${dateAfter(to, named)}: ${late} late`;
  const notYet = `${notDone} as at ${dateAfter(asAt, named)}`;
  if (outcome === "overdue") return `${notYet}: ${late} overdue`;
  return named === asAt
    ? `${notYet}: due that day`
    : `${notYet}: due in ${counted(named - asAt, "day")}`;
}

/** " (27 May is a bank holiday)" */
function daysOff({ closureDays, daysOff: off }: TimescaleFinding): string {
  const holidays = off.filter((date) => !closureDays.includes(date));
  const parts = [areOff(holidays, "bank holiday"), areOff(closureDays, "closure day")];
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : ` (${said.join("; ")})`;
}

function areOff(dates: readonly CalendarDate[], what: string): string {
  if (dates.length === 0) return "";
  const days = listed(dates.map(dayAndMonth));
  return dates.length === 1 ? `${days} is a ${what}` : `${days} are ${what}s`;
}

/** "Set on Mon 20 May 2013, due Fri 31 May"; of a deadline in words "Action plan made Mon 20 May 2013 + 3 months = Tue 20 August 2013" */
function dueDate(finding: TimescaleFinding): string {
  const { from, limit, remarks } = finding;
  if (limit === null) throw new RangeError("T16 was judged without a due date");
  const revised = remarks.find((said) => said.code === "deadline revised");
  if (revised) {
    const set = from === null ? "" : `Set on ${dateInWords(from)}, `;
    const due = revised.from === null ? "" : `due ${dateInWords(revised.from)}, `;
    return capital(`${set}${due}revised to ${dateInWords(limit)}`);
  }
  if (from === null) return `Due ${dateInWords(limit)}`;
  if (remarks.some((said) => said.code === "deadline in words")) {
    const start = `${startInWords(finding.code, finding.start)} ${dateInWords(from)}`;
    return finding.allowed.amount === 0 ? `${start}, due at once` : sum(finding);
  }
  return `Set on ${dateInWords(from)}, due ${dateAfter(limit, from)}`;
}

function secondPlan({ allowed, from, limit, to }: TimescaleFinding): string {
  const began = to === null ? "this one" : `this one began ${dateInWords(to)}`;
  if (from === null) return `The child had a plan before; ${began}.`;
  const within = limit === null ? "" : `, within ${limitInWords(allowed)}`;
  return `The child's plan before ended ${dateInWords(from)}; ${began}${within}.`;
}

function cannotBeJudged(finding: TimescaleFinding): string {
  const { allowed, backwards, code, remarks, start } = finding;
  if (remarks.some((said) => said.code === "outcome is missing")) {
    return "The outcome is not recorded: it cannot be said whether a plan is in force, and so whether an outline plan was due.";
  }
  for (const said of remarks) {
    const open = whyOpen(finding, said);
    if (open !== undefined) return open;
  }
  const within = `${backwards ? "at least" : "within"} ${limitInWords(allowed)}`;
  const inTime = allowed.amount === 0 ? "in time" : within;
  return `${startInWords(code, start)} not recorded: it cannot be said whether ${deedOf(code).asked} ${inTime}.`;
}

/** The sentence on what leaves it open whether a review was in time, or is overdue. */
function whyOpen(finding: TimescaleFinding, said: Remark): string | undefined {
  switch (said.code) {
    case "first or later review":
      return firstOrLater(finding, said.first);
    case "cancelled":
      return "The conference was cancelled, and no reason is recorded for which none is needed any more: it cannot be said whether one is overdue.";
    case "reviews before the log": {
      const log =
        said.logFrom === null
          ? "the log holds no conference"
          : `the log begins on ${dateInWords(said.logFrom)}`;
      if (finding.to !== null) {
        return `On a plan from ${dateInWords(said.start)} to ${dateInWords(finding.to)}, and ${log}: it cannot be said whether a review was missed before it ended, because one may have been held before. Enter the last conference.`;
      }
      return `On a plan from ${dateInWords(said.start)}, and ${log}: it cannot be said whether the next review is overdue, because one may have been held before. Enter the last conference.`;
    }
    case "not known whom it considered":
      if (finding.code === "T04" && finding.to !== null) {
        return "It cannot be said which children the last conferences considered, and so whether a review was missed before the plan ended.";
      }
      return finding.code === "T04"
        ? "It cannot be said which children the last conferences considered, and so whether a review is overdue."
        : "It cannot be said from which conference before this review is counted, and so whether it was in time.";
    case "another plan":
      return `Another plan was made on ${dateInWords(said.on)}, and no end of the one before is recorded: it cannot be said whether a review was missed before it ended.`;
    case "no conference before":
      return "A review is entered that was not held, and no conference before it is recorded: it cannot be said whether it is overdue. Enter the last conference.";
    case "no family":
      return "The enquiry asked for a conference and names no family: it cannot be said whether the conference was held.";
    case "days not read":
      return daysNotRead(finding);
    case "deadline in words": {
      const why = said.isTime
        ? "is not counted, because the tracker does not say when the action was set, nor Set up when its plan was made"
        : "names no day";
      return `The deadline ${inQuotes(said.words)} ${why}: it cannot be said whether the action is overdue.`;
    }
    default:
      return undefined;
  }
}

function daysNotRead({ code, to }: TimescaleFinding): string {
  if (code === "T04" && to !== null) {
    return "A review may stand on a sheet that was not read or is not there: it cannot be said whether one was missed before the plan ended.";
  }
  if (code === "T02" || code === "T03") {
    return "The conference before this review may stand on a sheet that was not read or is not there: it cannot be said whether it was in time.";
  }
  const { asked } = deedOf(code);
  return `The conference may stand on a sheet that was not read or is not there: it cannot be said whether ${asked} in time.`;
}

/** "2 children." or "Children R5-a and R5-b only." */
function childrenInWords(count: number, refs: readonly string[]): string {
  if (refs.length === 0) return `This concerns ${numberText(count)} children.`;
  return `This concerns ${refs.length === 1 ? "child" : "children"} ${listed(refs)} only.`;
}

function firstOrLater({ allowed, code, from, start, to }: TimescaleFinding, first: Limit): string {
  if (from === null) throw new RangeError("A review was compared without its dates");
  const limits = `a first review (within ${limitInWords(first)}) or a later one (within ${limitInWords(allowed)})`;
  if (to === null) {
    return `${startInWords(code, start)} ${dateInWords(from)}: the log does not tell whether the next one is ${limits}, and so whether it is overdue.`;
  }
  const dates = `${startInWords(code, start)} ${dateInWords(from)}; ${deedOf(code).done} ${dateAfter(to, from)}`;
  return `${dates}: the log does not tell whether this was ${limits}, and so whether it was in time.`;
}

function remarkInWords(said: Remark): string {
  switch (said.code) {
    case "depends on the definition":
      return `Counted as ${limitInWords(said.other)} the limit is ${dateInWords(said.otherLimit)}: this depends on the definition.`;
    case "beyond the bank holidays":
      return `Bank holidays are known from ${dateInFull(said.firstDay)} to ${dateInFull(said.lastDay)} only, so the limit may be out.`;
    case "decided on the next working day":
      return `What is done on a day nobody works counts from ${dateInWords(said.on)}.`;
    case "a full limit is too long":
      return `A plan of exactly ${limitInWords(said.allowed)} is too long, so the last day in time is the day before.`;
    case "children":
      return childrenInWords(said.count, said.refs);
    case "booked too late":
      return `It is booked for ${dateInWords(said.on)}, after the limit.`;
    case "booked in time":
      return `It is booked for ${dateInWords(said.on)}.`;
    case "not in the log":
      return "The enquiry asked for a conference, and the log has none.";
    case "cancelled":
    case "plan ended without a review":
    case "reviews before the log":
    case "not known whom it considered":
    case "another plan":
    case "no conference before":
    case "days not read":
    case "no family":
    case "deadline in words":
    case "deadline revised":
    case "outcome is missing":
    case "first or later review":
      return "";
  }
}

/** What counting starts from: "Strategy discussion". */
function startInWords(code: string, field: string): string {
  return timescaleOf(code)?.starts[field] ?? field;
}

/** The words for a timescale. @throws RangeError for a code that is none */
function deedOf(code: string): Deed {
  const timescale = timescaleOf(code);
  if (!timescale) throw new RangeError(`No timescale has the code ${code}`);
  return timescale.deed;
}
