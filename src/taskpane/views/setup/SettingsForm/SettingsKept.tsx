import type { KeptAs } from "../../../../workflows/teamSettings";
import { Notice } from "../../../components/Notice/Notice";

interface SettingsKeptProps {
  /** What it is about: the settings, or what was confirmed of sheets and columns. */
  readonly what: keyof typeof WORDS;
  readonly kept: KeptAs;
}

const WORDS = {
  settings: {
    newer: {
      title: "This workbook keeps settings of a newer version",
      text: "They were saved by a newer version of Conference Check and are left alone. The usual settings are in use until this add-in is updated.",
    },
    unreadable: {
      title: "The settings in this workbook could not be read",
      text: "The usual settings are in use. Saving settings here replaces the unreadable ones.",
    },
    "in part": {
      title: "Some of the settings in this workbook could not be read",
      text: "The usual ones are used instead. Saving settings here replaces the unreadable ones.",
    },
  },
  profile: {
    newer: {
      title: "Columns were confirmed with a newer version",
      text: "What was confirmed is left alone, and nothing can be confirmed here until this add-in is updated. The columns are read as they were found.",
    },
    unreadable: {
      title: "What was confirmed of the columns could not be read",
      text: "The columns are read as they were found. Choosing one here replaces what could not be read.",
    },
    "in part": {
      title: "Some of what was confirmed of the columns could not be read",
      text: "Those columns are read as they were found. Choosing one here replaces what could not be read.",
    },
  },
} as const;

/** Says where something kept in the workbook comes from when it is not in use. */
export function SettingsKept({ what, kept }: SettingsKeptProps) {
  if (kept === "nothing" || kept === "read") return null;
  const { title, text } = WORDS[what][kept];
  return (
    <Notice tone="warning" title={title}>
      <p>{text}</p>
    </Notice>
  );
}
