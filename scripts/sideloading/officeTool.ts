import { spawn } from "node:child_process";
import { PlainFailure } from "../runScript";

const TOOL = "office-addin-debugging@7.0.0";

/** How Microsoft's tool says that it did not do something: it ends with 0 all the same. */
const REFUSED = /^(?:Error: .*|Unable to .*)$/m;

/**
 * Runs Microsoft's tool that tells desktop Excel of an add-in under development, showing all that it prints.
 * Packages' own installation scripts are left out: the one that the tool would run fetches a keychain's library from
 * github.com, which an add-in with an XML manifest has no use for.
 * @throws PlainFailure where it ends badly, or says that it could not
 */
export function runOfficeTool(words: readonly string[], advice: string): Promise<void> {
  const [command = "", ...rest] = words;
  const quoted = rest.map((word) => (/\s/.test(word) ? `"${word}"` : word));
  const tool = spawn("npx", ["--yes", TOOL, command, ...quoted], {
    stdio: ["inherit", "pipe", "pipe"],
    shell: true,
    env: { ...process.env, npm_config_ignore_scripts: "true" },
  });
  let printed = "";
  const show = (to: NodeJS.WriteStream) => (piece: Buffer) => {
    printed += piece.toString();
    to.write(piece);
  };
  tool.stdout.on("data", show(process.stdout));
  tool.stderr.on("data", show(process.stderr));
  return new Promise((resolve, reject) => {
    tool.on("error", reject);
    tool.on("close", (code) => {
      const problem = refusalIn(printed);
      if (code === 0 && problem === null) resolve();
      else reject(new PlainFailure([problem, advice].filter(Boolean).join("\n")));
    });
  });
}

/** The line in which the tool says that it could not; `null` where there is none. */
export const refusalIn = (printed: string): string | null => REFUSED.exec(printed)?.[0] ?? null;
