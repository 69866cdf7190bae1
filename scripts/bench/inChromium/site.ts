import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type BrowserContext, chromium } from "playwright-core";
import webpack from "webpack";
import configure from "../../../webpack.config.js";
import { findChromium } from "../../findTools";
import { serve } from "../../serveFolder";
import { watchThePane } from "./watching";

/** The production bundle in the preview, served from this machine, and a browser whose pages are watched. */
export interface Site {
  readonly address: string;
  readonly newContext: () => Promise<BrowserContext>;
}

/** Builds and serves the preview for as long as `work` takes. @throws PlainFailure where there is no Chromium */
export async function onSite<T>(work: (site: Site) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  const folder = await mkdtemp(path.join(tmpdir(), "conference-check-bench-"));
  try {
    await build(folder);
    const { address, server } = await serve(folder);
    const newContext = async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      // What runs this script gives functions their names by its own function, which a page does not have.
      await context.addInitScript("globalThis.__name = (named) => named");
      await context.addInitScript(watchThePane);
      return context;
    };
    return await work({ address, newContext }).finally(() => server.close());
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(folder: string): Promise<void> {
  const options = configure({ preview: true }, { mode: "production" });
  const compiler = webpack({ ...options, output: { ...options.output, path: folder } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
}
