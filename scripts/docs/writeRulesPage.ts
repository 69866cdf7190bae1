/** `npm run docs:rules`: writes docs/rules.md from the catalogue of checks. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { runScript } from "../runScript";
import { rulesPage } from "./rulesPage";

runScript(async () => {
  writeFileSync(path.join(__dirname, "../../docs/rules.md"), rulesPage());
});
