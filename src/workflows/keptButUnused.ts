import { listed } from "../domain/text/words";
import { settingInWords } from "./settingInWords";
import type { KeptName, TeamSettings } from "./teamSettings";

const WORDS: Readonly<Record<KeptName, { readonly what: string; readonly instead: string }>> = {
  settings: {
    what: "The settings in this workbook",
    instead: "Everything is judged by the usual settings.",
  },
  profile: {
    what: "What was confirmed of sheets and columns",
    instead: "They are read as they were found.",
  },
  accepted: {
    what: "What was accepted",
    instead: "Every finding is shown as open.",
  },
  corrections: {
    what: "What is remembered of corrections",
    instead: "None can be taken back.",
  },
};

/** What the workbook keeps and is not in use, and what stands in for it: for each of them, a text. */
export function keptButUnused({
  kept,
  unread,
}: Pick<TeamSettings, "kept" | "unread">): readonly string[] {
  return (["settings", "profile", "accepted", "corrections"] as const).flatMap((own) => {
    const { what, instead } = WORDS[own];
    if (kept[own] === "unreadable") return [`${what} could not be read. ${instead}`];
    if (kept[own] === "in part") {
      const names = listed(unread.map(settingInWords));
      return [`Not every setting in this workbook could be read. The usual is used for ${names}.`];
    }
    if (kept[own] !== "newer") return [];
    return [`${what}: from a newer version of Conference Check, and left alone. ${instead}`];
  });
}
