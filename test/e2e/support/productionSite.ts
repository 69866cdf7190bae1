import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { findChromium } from "../../../scripts/findTools";

/** Where the page asks for Office.js. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A request as a server sees it. */
export interface Asked {
  readonly method: string;
  readonly address: string;
  readonly bytesOfBody: number;
}

/** The add-in as it is built for a council's web server, in the preview's frame, with everything it asks for. */
export interface ProductionSite {
  readonly browser: Browser;
  readonly address: string;
  /** What the site's own server was asked. */
  readonly own: readonly Asked[];
  /** What the browser asked of any other host, by any means: a proxy stands in the way of all of it. */
  readonly elsewhere: readonly Asked[];
  /** A window in which Office.js is Microsoft's, wired to Excel's stand-in. */
  readonly newContext: () => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** Takes the add-in as the check has built it, or else builds it for production, and starts a browser that can reach nothing but it. */
export async function openProductionSite(): Promise<ProductionSite> {
  const preview = process.env.CONFERENCE_CHECK_PREVIEW;
  if (!preview)
    throw new Error("The preview was not built: run the tests of the project 'browser'.");
  const built = process.env.CONFERENCE_CHECK_ADDIN;
  const addIn = built ?? (await mkdtemp(join(tmpdir(), "conference-check-addin-")));
  if (built === undefined) build(addIn);
  const own: Asked[] = [];
  const elsewhere: Asked[] = [];
  const site = await listen(own, async (path) => {
    if (path === "/pane.html") return { movedTo: "/addin/taskpane.html" };
    const [folder, file] = path.startsWith("/addin/") ? [addIn, path.slice(6)] : [preview, path];
    return { type: extname(file), content: await readFile(join(folder, normalize(file))) };
  });
  const proxy = await listen(elsewhere, async () => null);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    proxy: { server: proxy.address, bypass: "127.0.0.1" },
    args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  const officeJs = await wiredOfficeJs(preview);
  return {
    browser,
    address: site.address,
    own,
    elsewhere,
    newContext: async () => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        locale: "en-GB",
        timezoneId: "Europe/London",
        acceptDownloads: true,
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await context.route(OFFICE_JS, (route) =>
        route.fulfill({ contentType: "text/javascript", body: officeJs }),
      );
      return context;
    },
    close: async () => {
      await browser.close();
      site.server.close();
      proxy.server.close();
      if (built === undefined) await rm(addIn, { recursive: true });
    },
  };
}

/** In its own process: jest's sandbox makes the build many times slower. */
function build(folder: string): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", "--output-path", folder];
  execFileSync(process.execPath, args, { stdio: "pipe" });
}

/** The genuine library between the two scripts that wire it to the stand-in, as the preview has them. */
async function wiredOfficeJs(preview: string): Promise<string> {
  const scripts = ["beforeOffice.js", "office-js/excel-web-16.00.debug.js", "afterOffice.js"];
  const texts = scripts.map((script) => readFile(join(preview, script), "utf8"));
  return (await Promise.all(texts)).join(";\n");
}

type Answer =
  | { readonly type: string; readonly content: Buffer }
  | { readonly movedTo: string }
  | null;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

async function listen(
  log: Asked[],
  answer: (path: string) => Promise<Answer>,
): Promise<{ address: string; server: Server }> {
  const note = (request: IncomingMessage, bytesOfBody: number) =>
    log.push({ method: request.method ?? "", address: request.url ?? "", bytesOfBody });
  const server = createServer(async (request, response) => {
    let bytesOfBody = 0;
    for await (const chunk of request) bytesOfBody += chunk.length;
    note(request, bytesOfBody);
    const path = (request.url ?? "/").replace(/[?#].*$/, "").replace(/\/$/, "/index.html");
    const given = await answer(path).catch(() => null);
    if (given === null) response.writeHead(404).end();
    else if ("movedTo" in given) response.writeHead(302, { location: given.movedTo }).end();
    else {
      const type = TYPES[given.type] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(given.content);
    }
  });
  server.on("connect", (request, socket) => {
    note(request, 0);
    socket.destroy();
  });
  server.on("upgrade", (request, socket) => {
    note(request, 0);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${bound.port}`, server };
}
