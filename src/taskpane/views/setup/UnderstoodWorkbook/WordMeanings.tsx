import { counted, numberText } from "../../../../domain/text/numbers";
import { type DecidingKind, type SaidWord, WORD_MEANINGS } from "../../../../workflows/confirm";
import type { Understanding } from "../../../../workflows/understandWorkbook";
import { Choice } from "../../../components/Choice/Choice";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";
import { type UnknownWord, unknownWords } from "./unknownWords";
import { useConfirm } from "./useConfirm";

interface WordMeaningsProps {
  readonly understanding: Understanding;
  readonly said: readonly SaidWord[];
}

const OPEN = "";

const KIND_TITLES: Readonly<Record<DecidingKind, string>> = {
  outcome: "Outcome",
  "conference type": "Conference type",
  "section 47 outcome": "Outcome of a section 47 enquiry",
  "action status": "Status of an action",
  indicator: "Under an indicator",
};

/** Words that decide what is judged and that were not understood: each asked about once, and remembered. */
export function WordMeanings({ said, understanding }: WordMeaningsProps) {
  const styles = useUnderstoodWorkbookStyles();
  const confirm = useConfirm();
  const unknown = unknownWords(understanding.problems);
  const words: readonly UnknownWord[] = [
    ...unknown,
    ...said.map(({ of, text }) => ({ of, text, times: 0 })),
  ];
  if (words.length === 0) return null;
  return (
    <Disclosure
      title={`${counted(words.length, "word")} of your own, ${numberText(unknown.length)} not understood`}
      startsOpen={unknown.length > 0}
    >
      <p className={styles.text}>
        Until you say what a word means, nothing is judged by it, and each of its cells is a
        finding.
      </p>
      {words.map(({ of, text, times }) => (
        <Choice
          key={`${of} ${text}`}
          label={labelOf(of, text, times)}
          options={[{ value: OPEN, text: "Not said yet" }, ...optionsOf(of)]}
          value={said.find((word) => word.of === of && word.text === text)?.means ?? OPEN}
          onChoose={(means) => {
            if (means !== OPEN) confirm({ kind: "word", word: { of, text, means } }, `“${text}”`);
          }}
        />
      ))}
    </Disclosure>
  );
}

function labelOf(of: DecidingKind, text: string, times: number): string {
  const where = times === 0 ? "" : `, in ${counted(times, "cell")}`;
  return `${KIND_TITLES[of]}: “${text}”${where}`;
}

function optionsOf(kind: DecidingKind) {
  return WORD_MEANINGS[kind].map((meaning) => ({
    value: meaning,
    text: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`,
  }));
}
