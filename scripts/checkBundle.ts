/** After `npm run build`: the pane's first scripts within their budget, and nothing of the preview in the folder. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { PlainFailure, runScript } from "./runScript";

/** What Excel may have to fetch before the pane shows, compressed, without Office.js. */
const BUDGET_BYTES = 250_000;

/** Text that only Excel's stand-in carries, and that no minifier can change. */
const MARK_OF_THE_STAND_IN = "_richApiNativeBridge";

const folder = path.join(__dirname, "../dist/addin");

async function checkBundle(): Promise<void> {
  const initial = scriptsOf("taskpane.html");
  const sizes = initial.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `The pane's first scripts: ${kilobytes(total)} compressed, of ${kilobytes(BUDGET_BYTES)}.`,
  );
  if (initial.length === 0) throw new PlainFailure("taskpane.html loads no script of its own.");
  if (total > BUDGET_BYTES)
    throw new PlainFailure("The pane's first scripts are over their budget.");

  const marked = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|html)$/.test(file))
    .filter((file) => readFileSync(path.join(folder, file), "utf8").includes(MARK_OF_THE_STAND_IN));
  if (marked.length > 0) throw new PlainFailure(`Excel's stand-in is in ${marked.join(", ")}.`);
}

/** Scripts a page loads at once from its own server. */
function scriptsOf(page: string): readonly string[] {
  const html = readFileSync(path.join(folder, page), "utf8");
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((source) => !source.startsWith("https://"));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

runScript(checkBundle);
