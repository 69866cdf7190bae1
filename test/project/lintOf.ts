import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PROJECT = path.join(__dirname, "../..");

/** What of Biome's report matters here. */
interface LintReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: { readonly path: string };
  }[];
}

/**
 * The rules that the project's own lint finds broken, by file, in one run over files that are laid out as in the
 * project. Only errors count: they are what fails the check.
 */
export function lintOf(
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), "lint-"));
  try {
    cpSync(path.join(PROJECT, "biome.json"), path.join(folder, "biome.json"));
    cpSync(path.join(PROJECT, "scripts/lint"), path.join(folder, "scripts/lint"), {
      recursive: true,
    });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { stdout, stderr } = spawnSync(
      path.join(PROJECT, "node_modules/.bin/biome"),
      ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "src"],
      { cwd: folder, encoding: "utf8" },
    );
    return rulesByFile(stdout, stderr, Object.keys(files));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rulesByFile(report: string, message: string, files: readonly string[]) {
  if (!report.startsWith("{")) throw new Error(message);
  const { diagnostics }: LintReport = JSON.parse(report);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return Object.fromEntries(
    files.map((file) => [
      file,
      errors
        .filter(({ location }) => location.path === file)
        .map(({ category }) => category.replace(/^lint\/\w+\//, "")),
    ]),
  );
}
