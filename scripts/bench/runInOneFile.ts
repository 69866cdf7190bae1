import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import type { Measurements, Size } from "./inOneFile";

/** Megabytes that the child process may answer with. */
const ANSWER = 16;

/** Bundles the measurements that need no Excel as the add-in is bundled, and runs them in their own process. */
export async function runInOneFile(sizes: readonly Size[]): Promise<Measurements> {
  const folder = await mkdtemp(path.join(tmpdir(), "conference-check-bench-"));
  try {
    await bundle(folder);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--expose-gc", path.join(folder, "bench.js"), JSON.stringify(sizes)],
      { maxBuffer: ANSWER * 2 ** 20 },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    context: path.join(__dirname, "..", ".."),
    mode: "production",
    target: "node",
    entry: path.join(__dirname, "inOneFile", "index.ts"),
    output: { path: folder, filename: "bench.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: "swc-loader" }] },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
}
