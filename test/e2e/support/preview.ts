import type { Server } from "node:http";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { findChromium } from "../../../scripts/findTools";
import { serve } from "../../../scripts/serveFolder";

/** The preview in a browser, as a person has it before them. */
export interface Preview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Address of every request so far, whatever made it. */
  readonly requests: readonly string[];
  /** What the page and the pane complained of: uncaught errors and console errors. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
}

let shared: {
  readonly browser: Browser;
  readonly server: Server;
  readonly address: string;
} | null = null;

/** A window that a test has done with, with nothing of it left. */
let free: Page | null = null;

/** Starts the browser and the server that all tests of a file share. */
export async function startBrowser(): Promise<void> {
  const site = process.env.CONFERENCE_CHECK_PREVIEW;
  if (!site) throw new Error("The preview was not built: run the tests of the project 'browser'.");
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--lang=en-GB",
    ],
    env: { ...process.env, LANGUAGE: "en_GB" },
  });
  shared = { browser, ...(await serve(site)) };
}

/** Ends what `startBrowser` started. */
export async function stopBrowser(): Promise<void> {
  free = null;
  await shared?.browser.close();
  shared?.server.close();
  shared = null;
}

/**
 * Opens the preview on the sample, and waits until the grid and the pane are there. It has a window to itself: where
 * none is asked for that differs, one that another test has closed, in which everything is loaded again.
 */
export async function openPreview(options: PreviewOptions = {}): Promise<Preview> {
  if (shared === null) throw new Error("Call startBrowser first.");
  const isUsual = Object.keys(options).length === 0;
  const page = (isUsual && takeFree()) || (await newWindow(shared.browser, options));
  const context = page.context();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(shared.address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("navigation", { name: "Views" }).waitFor();
  const close = isUsual ? () => emptied(page) : () => context.close();
  return { page, pane, requests, complaints, close };
}

async function newWindow(
  browser: Browser,
  { width = 1440, height = 900, dark = false, forcedColours = false }: PreviewOptions,
): Promise<Page> {
  const context = await browser.newContext({
    ...USUAL_MEDIA,
    viewport: { width, height },
    ...(dark && { colorScheme: "dark" }),
    ...(forcedColours && { forcedColors: "active" }),
    locale: "en-GB",
    timezoneId: "Europe/London",
    acceptDownloads: true,
  });
  return context.newPage();
}

const USUAL_MEDIA = {
  colorScheme: "light",
  forcedColors: "none",
  reducedMotion: "reduce",
} as const;

function takeFree(): Page | null {
  const page = free;
  free = null;
  return page;
}

/** Leaves a window as a new one is. The preview itself keeps nothing in a browser. */
async function emptied(page: Page): Promise<void> {
  const context = page.context();
  if (free !== null) return context.close();
  context.removeAllListeners("request");
  for (const event of ["websocket", "pageerror", "console", "dialog"])
    page.removeAllListeners(event);
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.clearPermissions();
  await page.emulateMedia(USUAL_MEDIA);
  await page.goto("about:blank");
  free = page;
}

/** The address that the preview is served at. */
export const previewAddress = (): string => shared?.address ?? "";
