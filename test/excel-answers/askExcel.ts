import { type Answer, type Asking, type Question, refusal, Skipped } from "./question";

/** What Excel answered, and which Excel it was. */
export interface Record {
  readonly version: 1;
  /** `PC`, `Mac` or `OfficeOnline`. */
  readonly platform: string;
  /** Excel's own version and build. */
  readonly build: string;
  /** The highest set of ExcelApi that it says it supports. */
  readonly apiSet: string;
  /** The day on which it was asked, `yyyy-mm-dd`. */
  readonly asked: string;
  readonly answers: Readonly<{ [id: string]: Answer }>;
  /** Questions that were skipped, or that need a newer Excel. */
  readonly notAsked: readonly string[];
}

/** How the asking goes on, for a page to show. */
export interface Progress {
  readonly byHand: Asking["byHand"];
  readonly answered: (question: Question, answer: Answer | undefined) => void;
}

const SHEET = "Excel answers";
const HIGHEST_MINOR = 30;

const supports = (set: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", set);

/** Puts every question on its own fresh sheet, and takes the sheets away again. */
export async function askExcel(
  questions: readonly Question[],
  today: string,
  { byHand, answered }: Progress,
): Promise<Record> {
  const answers: { [id: string]: Answer } = {};
  const notAsked: string[] = [];
  for (const question of questions) {
    const answer = supports(question.needs) ? await askOne(question, byHand) : undefined;
    if (answer === undefined) notAsked.push(question.id);
    else answers[question.id] = answer;
    answered(question, answer);
  }
  const { platform, version } = Office.context.diagnostics;
  const sets = Array.from({ length: HIGHEST_MINOR }, (_, minor) => `1.${minor + 1}`);
  const apiSet = sets.filter(supports).at(-1) ?? "none";
  return {
    version: 1,
    platform: String(platform),
    build: version,
    apiSet,
    asked: today,
    answers,
    notAsked,
  };
}

/** One question's answer; `undefined` where the person skipped it. */
async function askOne(question: Question, byHand: Asking["byHand"]): Promise<Answer | undefined> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      sheet.activate();
      await context.sync();
      return question.ask({ context, sheet, byHand });
    });
  } catch (error) {
    if (error instanceof Skipped) return undefined;
    return refusal(error);
  } finally {
    await removeSheet();
  }
}

async function removeSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET).load("name");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
