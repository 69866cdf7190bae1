import { kindInWords, sharesInWords } from "../../../../workflows/copyOutcome";
import type { LookedThrough, WordsAnswer } from "../../../../workflows/scrutinyCopy";
import { Choice } from "../../../components/Choice/Choice";
import { TextField } from "../../../components/TextField/TextField";
import { useScrutinyCopyStyles } from "./scrutinyCopy.styles";

interface LookAtWordsProps {
  readonly words: LookedThrough;
  /** `null` while nobody has looked at them. */
  readonly answer: WordsAnswer | null;
  readonly onAnswer: (answer: WordsAnswer | null) => void;
}

/** What stands in place of a name that is left out, until other words are typed. */
const NOT_NAMED = "Not named";

/** Words of the team's own that share a word with a person: whether they go in, or what stands in their place. */
export function LookAtWords({ words, answer, onAnswer }: LookAtWordsProps) {
  const styles = useScrutinyCopyStyles();
  const { team, mayGoIn, of } = words;
  const chosen = answer === null ? "open" : answer.instead === null ? "in" : "other";
  const options = [
    { value: "open", text: "Not looked at yet" },
    ...(mayGoIn ? [{ value: "in", text: "Names nobody: it may go in" }] : []),
    ...(of === "council" ? [] : [{ value: "other", text: "Put other words in its place" }]),
  ];
  const withoutWay = of === "council" ? " Type another name of the council above." : "";
  return (
    <div className={styles.group}>
      <p className={styles.note}>
        {`It is ${kindInWords(words)}, and shares a word with: ${sharesInWords(words)}.`}
        {mayGoIn ? withoutWay : ` It cannot go in as it is.${withoutWay}`}
      </p>
      <Choice
        label={team}
        options={options}
        value={chosen}
        onChoose={(value) => {
          if (value === "in") onAnswer({ team, instead: null });
          else onAnswer(value === "other" ? { team, instead: NOT_NAMED } : null);
        }}
      />
      {answer === null || answer.instead === null ? null : (
        <TextField
          label={`In place of “${team}”`}
          value={answer.instead}
          onChange={(instead) => onAnswer({ team, instead })}
        />
      )}
    </div>
  );
}
