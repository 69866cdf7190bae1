/** Programs the browser tests need beyond npm: found if installed, else installed, else named with the command to run. */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { PlainFailure } from "./runScript";

interface Tool {
  readonly title: string;
  /** Environment variable that names the program where it lies in an unusual place. */
  readonly variable: string;
  readonly names: readonly string[];
  /** Where installers put it without adding it to the PATH. */
  readonly places: readonly string[];
  readonly debianPackages: readonly string[];
}

const CHROMIUM: Tool = {
  title: "Chromium",
  variable: "CHROMIUM",
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  debianPackages: ["chromium", "fonts-liberation"],
};

const LIBRE_OFFICE: Tool = {
  title: "LibreOffice",
  variable: "SOFFICE",
  names: ["soffice", "libreoffice"],
  places: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
  debianPackages: ["libreoffice-calc-nogui"],
};

const XMLLINT: Tool = {
  title: "xmllint",
  variable: "XMLLINT",
  names: ["xmllint"],
  places: [],
  debianPackages: ["libxml2-utils"],
};

/** Path of Chromium, Chrome or Edge. @throws PlainFailure with the command to run */
export const findChromium = (): string => findOrInstall(CHROMIUM);

/** Path of LibreOffice's `soffice`. @throws PlainFailure with the command to run */
export const findLibreOffice = (): string => findOrInstall(LIBRE_OFFICE);

/** Path of xmllint, which checks the manifest against its schema. @throws PlainFailure with the command to run */
export const findXmllint = (): string => findOrInstall(XMLLINT);

function findOrInstall(tool: Tool): string {
  const named = process.env[tool.variable];
  if (named && canRun(named)) return named;
  if (named) throw new PlainFailure(`${tool.variable} is set to ${named}, which cannot be run.`);
  const found = find(tool) ?? (install(tool) ? find(tool) : undefined);
  if (found) return found;
  throw new PlainFailure(
    `${tool.title} is needed and was not found. Install it with: ${installCommand(tool)}` +
      ` — or set ${tool.variable} to the path of the program.`,
  );
}

function find(tool: Tool): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => tool.names.map((name) => path.join(folder, name)));
  return [...onPath, ...tool.places].find(canRun);
}

function canRun(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs from the distribution's packages where that needs no password. */
function install(tool: Tool): boolean {
  const asRoot = rootPrefix();
  if (asRoot === null) return false;
  process.stderr.write(`Installing ${tool.title} from the distribution's packages…\n`);
  return (
    run([...asRoot, "apt-get", "update", "-qq"]) &&
    run([
      ...asRoot,
      "apt-get",
      "install",
      "-y",
      "-qq",
      "--no-install-recommends",
      ...tool.debianPackages,
    ])
  );
}

/** What to put before a command to run it as root: nothing, `sudo`, or `null` where neither will do. */
function rootPrefix(): readonly string[] | null {
  if (!run(["apt-get", "--version"])) return null;
  if (process.getuid?.() === 0) return [];
  return run(["sudo", "-n", "true"]) ? ["sudo", "-n"] : null;
}

function run(command: readonly string[]): boolean {
  const [program = "", ...args] = command;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return (
    spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"], env: environment })
      .status === 0
  );
}

function installCommand(tool: Tool): string {
  return `sudo apt-get update && sudo apt-get install -y ${tool.debianPackages.join(" ")}`;
}
