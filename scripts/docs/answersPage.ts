import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Record } from "../../test/excel-answers/askExcel";
import type { Answer } from "../../test/excel-answers/question";
import { QUESTIONS } from "../../test/excel-answers/questions/questions";
import { OTHERWISE, USUAL } from "../../test/excel-answers/standInAnswers";

const RECORDED = path.join(__dirname, "../../test/fixtures/excel-answers");

const HEAD = `# What Excel is asked

Made by \`npm run docs\`; do not edit. \`npm run excel-answers\` asks a real Excel these questions ([how](acceptance-in-excel.md)). What is documented and what the stand-in answers
is written as the JSON that is recorded; where it can play more than one answer, the add-in's tests have to hold under each.

`;

const code = (answer: Answer | undefined): string => `\`${JSON.stringify(answer)}\``;

/** Every question with what is known of its answer, those that nobody has put to a real Excel yet included. */
export function answersPage(): string {
  const records = readdirSync(RECORDED)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name): Record => JSON.parse(readFileSync(path.join(RECORDED, name), "utf8")));
  const rows = QUESTIONS.map(({ id, asks, documented }) => {
    const played = [USUAL, ...OTHERWISE].flatMap((ways) => (id in ways ? [code(ways[id])] : []));
    const recorded = records.flatMap(({ platform, build, answers }) =>
      id in answers ? [`${code(answers[id])} (${platform} ${build})`] : [],
    );
    const known = recorded.length === 0 ? "nobody has asked yet" : recorded.join("; ");
    return `| ${asks} | ${documented === null ? "" : code(documented)} | ${played.join(" or ")} | ${known} |`;
  });
  return `${HEAD}| asked | documented | the stand-in | real Excel |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}
