import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { CopyAsked, Options } from "./options";
import { CannotCheck } from "./problems";
import { systemCode } from "./systemCode";

/**
 * Refuses outputs that would overwrite the input, reached by another name or through links, or each other.
 * @throws CannotCheck
 */
export async function refuseToOverwrite({ input, out, report, copy }: Outputs): Promise<void> {
  const asked = [
    ["--out", out],
    ["--report", report],
    ["--scrutiny-copy", copy?.path ?? null],
  ] as const;
  const outputs = asked.flatMap(([option, path]) => (path === null ? [] : [{ option, path }]));
  for (const [index, { option, path }] of outputs.entries()) {
    if (await isSameFile(path, input)) {
      throw new CannotCheck({ code: "would overwrite the input", option });
    }
    for (const other of outputs.slice(0, index)) {
      if (await isSameFile(path, other.path)) {
        throw new CannotCheck({ code: "same output twice", options: [other.option, option] });
      }
    }
  }
}

type Outputs = Pick<Options, "input" | "out" | "report"> & {
  readonly copy: Pick<CopyAsked, "path"> | null;
};

/**
 * Writes a file whole or not at all: beside its place first, then into it.
 * @throws CannotCheck where the place cannot be written to.
 */
export async function writeWhole(path: string, contents: Uint8Array | string): Promise<void> {
  const place = await trueName(path);
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  try {
    await writeFile(draft, contents);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CannotCheck({ code: "cannot be written", path, why: systemCode(error) });
  }
}

/** Whether two paths lead to one file: by name, by symbolic link, or by hard link. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  if ((await trueName(first)) === (await trueName(second))) return true;
  const [one, other] = await Promise.all([identity(first), identity(second)]);
  return one !== null && one === other;
}

/** The path with all links followed, also where the last part does not exist yet. */
async function trueName(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(await trueName(folder), basename(path));
  }
}

/** Device and number of the file, or `null` where there is none yet. */
async function identity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
