/** `npm run docs`: writes docs/rules.md and docs/tables.md from the catalogues of checks and tables, what Excel is asked, and the words that a copy can say. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { runScript } from "../runScript";
import { answersPage } from "./answersPage";
import { PROGRAMS_WORDS, programsWords } from "./programsWords";
import { rulesPage } from "./rulesPage";
import { tablesPage } from "./tablesPage";

const DOCS = path.join(__dirname, "../../docs");

runScript(async () => {
  writeFileSync(path.join(DOCS, "rules.md"), rulesPage());
  writeFileSync(path.join(DOCS, "tables.md"), tablesPage());
  writeFileSync(path.join(DOCS, "excel-answers.md"), answersPage());
  writeFileSync(PROGRAMS_WORDS, programsWords());
});
