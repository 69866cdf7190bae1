import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { EMPTY_WORKBOOK } from "./emptyWorkbook";
import { readSample } from "./readSample";
import { type Outcome, runSample } from "./runSample";

/** Runs all samples of a folder on the stand-in and says which ran, which need a member it has not, and which failed. */
async function main(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.includes("default"))
    .sort();
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const path = join(folder, file);
    outcomes.push(await runSample(readSample(path, relative(folder, path)), EMPTY_WORKBOOK()));
  }
  const ran = outcomes.filter(({ missing, failures }) => missing.length + failures.length === 0);
  const failed = outcomes.filter(({ missing, failures }) => missing.length === 0 && failures.length > 0);
  const lacking = outcomes.filter(({ missing }) => missing.length > 0);
  for (const { name, buttons } of ran) print(`ran     ${name} (${buttons} buttons)`);
  for (const { name, failures } of failed) print(`failed  ${name}: ${failures.join(" | ")}`);
  for (const { name, missing } of lacking) print(`lacking ${name}: ${missing.join(" | ")}`);
  print(`${outcomes.length} samples: ${ran.length} ran, ${failed.length} failed, ${lacking.length} need a member that the stand-in has not.`);
}
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder are the samples in?");
main(folder).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
