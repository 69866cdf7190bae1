import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One import: of a file of a folder by another, as paths from that folder, with `/`. */
export interface Import {
  readonly by: string;
  readonly of: string;
}

/** Imports of values and of types, re-exports, imports when needed, and workers. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]*)"|\bnew URL\(\s*"(\.[^"]*)"/g;

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** What a source text imports from files near it, as it is written. */
export function importsIn(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, imported, worker]) => imported ?? worker ?? []);
}

/** Every import within a folder, however deep. */
export function importsWithin(folder: string): readonly Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file));
  const present = new Set(files);
  return files.flatMap((by) =>
    importsIn(readFileSync(path.join(folder, by), "utf8")).flatMap((written) => {
      const meant = path.posix.join(path.posix.dirname(by), written);
      const of = ENDINGS.map((ending) => meant + ending).find((file) => present.has(file));
      return of === undefined ? [] : [{ by, of }];
    }),
  );
}

/** The imports between folders, the files of each left out; a folder and the one around it are two. */
export function betweenFolders(imports: readonly Import[]): readonly Import[] {
  const { dirname } = path.posix;
  return imports
    .map(({ by, of }) => ({ by: dirname(by), of: dirname(of) }))
    .filter(({ by, of }) => by !== of);
}
