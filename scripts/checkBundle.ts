/**
 * After `npm run build`: the pane's first scripts within their budget, nothing of the preview in the
 * folder, and the licence of every package beside what was made of it.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { dependencies } from "../package.json";
import { NAME as NOTICES } from "./notices.js";
import { PlainFailure, runScript } from "./runScript";

/** What Excel may have to fetch before the pane shows, compressed, without Office.js. */
const BUDGET_BYTES = 150_000;

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

  const notices = readFileSync(path.join(folder, NOTICES), "utf8");
  const isNamed = (name: string): boolean => notices.includes(`\n${name} `);
  const unnamed = Object.keys(dependencies).filter(
    (name) => !isNamed(name) && !handsOn(name).some(isNamed),
  );
  if (unnamed.length > 0) throw new PlainFailure(`${NOTICES} does not name ${unnamed.join(", ")}.`);
}

/** Packages whose parts a package hands on: of one that does nothing else, no line of its own is shipped. */
function handsOn(name: string): readonly string[] {
  const file = path.join(__dirname, "../node_modules", name, "package.json");
  const { dependencies: its = {} }: { readonly dependencies?: Readonly<Record<string, string>> } =
    JSON.parse(readFileSync(file, "utf8"));
  return Object.keys(its);
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
