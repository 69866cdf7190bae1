import { counted, numberText } from "../../../../domain/text/numbers";
import type { LookedThrough, WordsAnswer } from "../../../../workflows/scrutinyCopy";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { LookAtWords } from "./LookAtWords";
import { useScrutinyCopyStyles } from "./scrutinyCopy.styles";

interface TeamsWordsProps {
  readonly words: readonly LookedThrough[];
  readonly answers: readonly WordsAnswer[];
  readonly onAnswer: (answers: readonly WordsAnswer[]) => void;
}

/** The team's own words that would be in the copy; those that share a word with a person are to be looked at. */
export function TeamsWords({ words, answers, onAnswer }: TeamsWordsProps) {
  const styles = useScrutinyCopyStyles();
  if (words.length === 0) return null;
  const toLookAt = words.filter(({ shares }) => shares.length > 0);
  const others = words.filter(({ shares }) => shares.length === 0);
  const answerOf = (one: LookedThrough) => answers.find(({ team }) => team === one.team) ?? null;
  const open = toLookAt.filter((one) => answerOf(one) === null).length;
  const kind = toLookAt.length === 0 ? "Words" : "Other words";
  const title = `${kind} of the team’s own in the copy: ${numberText(others.length)}`;
  return (
    <>
      {toLookAt.length === 0 ? null : (
        <section className={styles.group} aria-label="Words to look at">
          <h3 className={styles.heading}>
            {open === 0 ? "Every word was looked at" : `${counted(open, "name")} to look at`}
          </h3>
          <p className={styles.note}>
            Each shares a word with a person in the tracker. No copy is made until you have looked
            at it.
          </p>
          {toLookAt.map((one) => (
            <LookAtWords
              key={one.team}
              words={one}
              answer={answerOf(one)}
              onAnswer={(answer) => {
                const rest = answers.filter(({ team }) => team !== one.team);
                onAnswer(answer === null ? rest : [...rest, answer]);
              }}
            />
          ))}
        </section>
      )}
      {others.length === 0 ? null : (
        <Disclosure title={title}>
          <p className={styles.note}>
            Your team typed these in or wrote them down. No word of a person in the tracker was
            found in them. Nicknames and misspellings cannot be found: read them.
          </p>
          <ul className={styles.words} aria-label="Words of the team’s own">
            {others.map(({ team }) => (
              <li key={team}>{team}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
