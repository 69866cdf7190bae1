import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PlainFailure, runScript } from "./runScript";
import { makeFaulty, makeSpotless } from "./trackers/faults";
import { makeLacking } from "./trackers/faults/lacking";
import { makeBudget, makeEmpty } from "./trackers/others";
import { makeChildRows } from "./trackers/relaid/childRows";
import { makeGrouped } from "./trackers/relaid/grouped";
import { makeQuarters } from "./trackers/relaid/quarters";

/** The trackers that the tests check, to be opened and looked at. */
const MAKERS = {
  "spotless.xlsx": makeSpotless,
  "faulty.xlsx": makeFaulty,
  "lacking.xlsx": makeLacking,
  "grouped.xlsx": makeGrouped,
  "quarters.xlsx": makeQuarters,
  "child-rows.xlsx": makeChildRows,
  "budget.xlsx": makeBudget,
  "empty.xlsx": makeEmpty,
};

runScript(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new PlainFailure("Say which folder to write the trackers to.");
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(MAKERS)) {
    await writeFile(join(folder, name), (await make()).bytes);
  }
});
