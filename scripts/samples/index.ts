import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { smallWorkbook } from "../../test/standin/support/open";
import { readSample } from "./readSample";
import { type Outcome, runSample } from "./runSample";

const BLANK = smallWorkbook({ sheets: { Sheet1: "<sheetData/>" } });

/** Runs all samples of a folder of OfficeDev/office-js-snippets on the stand-in and says which ran, which need a member it has not, and which failed. */
async function main(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.includes("default"))
    .sort();
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const path = join(folder, file);
    outcomes.push(await runSample(readSample(path, relative(folder, path)), BLANK));
  }
  const whole = outcomes.filter(({ missing, failures }) => missing.length + failures.length === 0);
  const ran = whole.filter(({ buttons }) => buttons > 0);
  const lacking = outcomes.filter(({ missing }) => missing.length > 0);
  const failed = outcomes.filter((one) => !whole.includes(one) && !lacking.includes(one));
  for (const { name, buttons } of ran) print(`ran     ${name} (${buttons} buttons)`);
  for (const { name, failures } of failed) print(`failed  ${name}: ${failures.join(" | ")}`);
  for (const { name, missing } of lacking) print(`lacking ${name}: ${missing.join(" | ")}`);
  print(
    `Of ${outcomes.length} samples ${ran.length} ran, ${failed.length} failed, ${lacking.length} need what the stand-in has not, and ${whole.length - ran.length} have no button.`,
  );
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder are the samples in?");
main(folder).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
