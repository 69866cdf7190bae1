import { readFileSync } from "node:fs";

/** One of Microsoft's samples: what it runs, and the page that its buttons are on. */
export interface Sample {
  readonly name: string;
  /** TypeScript, as it stands in the file. */
  readonly script: string;
  readonly page: string;
}

/**
 * Reads a sample of OfficeDev/office-js-snippets: a file of YAML, of which two blocks of text are wanted.
 * @throws where the file has no script
 */
export function readSample(path: string, name: string): Sample {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const script = contentOf(lines, "script");
  if (script === null) throw new Error(`${path} has no script.`);
  return { name, script, page: contentOf(lines, "template") ?? "" };
}

/** The block of text under a section's `content: |-`, without its indentation. */
function contentOf(lines: readonly string[], section: string): string | null {
  const start = lines.indexOf(`${section}:`);
  if (start < 0) return null;
  const at = lines.findIndex((line, index) => index > start && /^\s+content: \|/.test(line));
  if (at < 0) return null;
  const indent = /^\s*/.exec(lines[at + 1] ?? "")?.[0] ?? "";
  const block: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.trim() !== "" && !line.startsWith(indent)) break;
    block.push(line.slice(indent.length));
  }
  return block.join("\n");
}
