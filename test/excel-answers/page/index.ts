import { writeAnswersSheet } from "../answersSheet";
import { askExcel } from "../askExcel";
import { type Answer, type Question, Skipped } from "../question";
import { QUESTIONS } from "../questions/questions";

function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found as T;
}

/** Shows what a person is to do, and waits for a button. */
function byHand(what: string): Promise<void> {
  const hand = part("hand");
  part("todo").textContent = what;
  hand.hidden = false;
  part("done").focus();
  return new Promise<void>((resolve, reject) => {
    part("done").onclick = () => resolve();
    part("skip").onclick = () => reject(new Skipped(what));
  }).finally(() => {
    hand.hidden = true;
  });
}

function answered(question: Question, answer: Answer | undefined): void {
  const line = document.createElement("li");
  const said = answer === undefined ? "not asked" : JSON.stringify(answer);
  const differs =
    answer !== undefined &&
    question.documented !== null &&
    JSON.stringify(question.documented) !== said;
  line.textContent = `${question.asks} ${said}${differs ? " — not as documented" : ""}`;
  part("answers").append(line);
  const count = part("answers").childElementCount;
  part("status").textContent = `${count} of ${QUESTIONS.length} asked.`;
}

async function ask(): Promise<void> {
  part<HTMLButtonElement>("ask").disabled = true;
  part("answers").replaceChildren();
  const today = new Date().toISOString().slice(0, 10);
  const record = await askExcel(QUESTIONS, today, { byHand, answered });
  await writeAnswersSheet(QUESTIONS, record);
  part<HTMLTextAreaElement>("record").value = `${JSON.stringify(record, null, 2)}\n`;
  part("result").hidden = false;
  part("status").textContent = "All is asked.";
}

Office.onReady(() => {
  part("ask").onclick = () => {
    ask()
      .catch((error: unknown) => {
        part("status").textContent = `It stopped: ${String(error)}`;
      })
      .finally(() => {
        part<HTMLButtonElement>("ask").disabled = false;
      });
  };
});
