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
  await shared?.browser.close();
  shared?.server.close();
  shared = null;
}

/** Opens the preview on the sample in its own window, and waits until the grid and the pane are there. */
export async function openPreview(options: PreviewOptions = {}): Promise<Preview> {
  if (shared === null) throw new Error("Call startBrowser first.");
  const { width = 1440, height = 900, dark = false, forcedColours = false } = options;
  const context = await shared.browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    forcedColors: forcedColours ? "active" : "none",
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/London",
    acceptDownloads: true,
  });
  const page = await context.newPage();
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
  return { page, pane, requests, complaints, close: () => context.close() };
}

/** The address that the preview is served at. */
export const previewAddress = (): string => shared?.address ?? "";
