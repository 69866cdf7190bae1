import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { dateInWords } from "../../../../domain/calendar/words";
import { type CellRef, cellOf } from "../../../../domain/records/source";
import { counted } from "../../../../domain/text/numbers";
import type { DiaryEntry, DiaryStanding } from "../../../../workflows/reviewDiary";
import type { Validation } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { Notice } from "../../../components/Notice/Notice";
import { useSelectCell } from "../../../session/useSelectCell";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";
import { useDueDayStyles } from "./dueDay.styles";

const STANDING_WORDS: Readonly<Record<DiaryStanding, string>> = {
  overdue: "Overdue",
  "cannot be judged": "It cannot be said by when",
  "booked too late": "Booked too late",
  "due soon": "Due soon",
  booked: "Booked in time",
  "not booked yet": "Not booked yet",
};

/** Every child on a plan with its next review, each a step from its row. */
export function ReviewDiary({ validation }: { readonly validation: Validation }) {
  const styles = useDueDayStyles();
  const { reviewDiary } = useWorkflows();
  const { attempt } = useWork();
  const announce = useAnnounce();
  const selectCell = useSelectCell();
  const [entries, setEntries] = useState<readonly DiaryEntry[] | null>(null);
  const [chosen, setChosen] = useState<DiaryEntry | null>(null);

  useEffect(() => {
    let wanted = true;
    attempt(async () => {
      const diary = await reviewDiary(validation);
      if (!wanted) return;
      setEntries(diary);
      announce(`${counted(diary.length, "child on a plan", "children on a plan")}`);
    });
    return () => {
      wanted = false;
    };
  }, [announce, attempt, reviewDiary, validation]);

  if (entries === null) return <Spinner size="tiny" label="Looking up the children on a plan" />;
  if (entries.length === 0) return <Notice tone="good" title="No child is on a plan." />;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={`${entry.source.layout.sheet} ${entry.source.row}`}>
          <button
            type="button"
            className={styles.button}
            aria-current={entry === chosen}
            onClick={() => {
              setChosen(entry);
              selectCell(cellIn(entry));
            }}
          >
            <span className={styles.what}>{whoIn(entry)}</span>
            <span>{whenIn(entry)}</span>
            <span className={styles.place}>{STANDING_WORDS[entry.standing]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function cellIn({ source }: DiaryEntry): CellRef {
  return cellOf(source, "planStart");
}

function whoIn({ child, family }: DiaryEntry): string {
  const whose = family === null ? "" : `family ${family}`;
  if (child === null) return whose === "" ? "A child without a reference" : `Children of ${whose}`;
  return whose === "" ? `Child ${child}` : `Child ${child}, ${whose}`;
}

function whenIn({ booked, from, limit }: DiaryEntry): string {
  const counting = from === null ? "" : `Counted from ${dateInWords(from)}. `;
  const due = limit === null ? "" : `Next review by ${dateInWords(limit)}`;
  const booking = booked === null ? "" : `, booked for ${dateInWords(booked)}`;
  return due === "" ? counting.trim() : `${counting}${due}${booking}.`;
}
