import type { LogLine } from "./logLines";
import { type Decision, type Meeting, wasHeld } from "./story";
import type { Tracker } from "./tracker";

/** What the column that says whether a conference was held says of one. */
export function statusOf({ state }: Meeting): string {
  switch (state) {
    case "held":
      return "Held";
    case "inquorate, decided":
      return "Inquorate";
    case "reconvened":
      return "Reconvened";
    case "cancelled":
      return "Cancelled";
    case "no longer needed":
      return "Cancelled - no longer needed";
    case "postponed":
      return "Postponed";
    case "adjourned":
      return "Adjourned";
    case "booked":
    case "undated":
    case "in the enquiries":
      return "";
  }
}

/**
 * The outcome of a conference in a row for the whole family. Where it decided different things for different children,
 * about half of the outcomes say so, and the others say what goes on; all of them do where no children are recorded
 * (`isAlone`) and a plan begins.
 */
export function outcomeOfAll(line: LogLine, { habits }: Tracker, isAlone: boolean): string {
  const { meeting } = line;
  if (!wasHeld(meeting)) return habits.hasStatus ? "" : statusOf(meeting);
  const decisions = new Set(meeting.considered.values());
  const [only] = decisions;
  if (decisions.size === 1 && only) return habits.decisions[only];
  if (saysAll(line, isAlone)) return mixedWords(line, habits.decisions);
  const goesOn = (["continues", "made", "ended"] as const).find((one) => decisions.has(one));
  return habits.decisions[goesOn ?? "none"];
}

/** Whether the outcome of a conference tells what it decided for each child, where that differs. */
export function saysAll({ meeting }: LogLine, isAlone: boolean): boolean {
  const { considered, day, state } = meeting;
  // Words that are not understood leave open whether an inquorate conference decided anything.
  if (state === "inquorate, decided") return false;
  const decisions = new Set(considered.values());
  if (decisions.size < 2) return false;
  if (
    decisions.has("made") &&
    (decisions.has("ended") || (isAlone && decisions.has("continues")))
  ) {
    return true;
  }
  return Number(day?.slice(8)) % 2 === 0;
}

function mixedWords({ meeting, story }: LogLine, words: Tracker["habits"]["decisions"]): string {
  const said = [...new Set(meeting.considered.values())].filter((one): one is Decision => !!one);
  return said
    .map((decision) => {
      const kids = [...meeting.considered].filter(([, own]) => own === decision);
      return `${words[decision]} for ${kids.map(([kid]) => story.kids[kid]?.ref).join(" and ")}`;
    })
    .join(", ");
}
