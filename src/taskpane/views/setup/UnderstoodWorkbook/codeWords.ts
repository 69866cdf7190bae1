import type { CodeMeaning } from "../../../../workflows/confirm";
import type { UnderstoodCode } from "../../../../workflows/understandWorkbook";

/** What a code can mean, in words to choose from. */
export const MEANING_WORDS: Readonly<Record<CodeMeaning, string>> = {
  attended: "Attended",
  "attended, report sent": "Attended and sent a report",
  "report sent": "Sent a report, did not attend",
  "invited only": "Invited, neither came nor sent a report",
  "attended uninvited": "Attended without an invitation",
  "not known whether invited": "Not known whether invited",
  "not involved": "Not involved: nothing to count",
};

/** Where a code's meaning comes from, and so how sure it is. */
export function whyThisMeaning({ because, key }: UnderstoodCode): string {
  switch (because) {
    case "confirmed":
      return "confirmed by you";
    case "key":
      return key === null ? "as the key in the workbook says" : `as the key says at ${key}`;
    case "usual":
      return "what teams usually mean by it: choose again if yours means something else";
    case "unknown":
      return "not read: each of its cells is a finding until you say what it means";
  }
}
