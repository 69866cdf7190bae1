/** `npm run list-api-uses -- FOLDER…`: every member of Office.js that the folders name, and its requirement set, as JSON. */
import path from "node:path";
import { apiSetsUsed } from "./manifest/apiSetsUsed";
import { PlainFailure, runScript } from "./runScript";

async function list(): Promise<void> {
  const folders = process.argv.slice(2).map((folder) => path.resolve(folder));
  if (folders.length === 0)
    throw new PlainFailure("Name the folders to look in, such as src/excel.");
  console.log(
    JSON.stringify(apiSetsUsed(path.join(__dirname, "../tsconfig.json"), folders), null, 2),
  );
}

runScript(list);
