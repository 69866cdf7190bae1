import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";

jest.setTimeout(180_000);

const root = path.join(__dirname, "../..");
let preview: ChildProcess;
let address = "";

/** A server that holds a port which the preview is then asked to begin at. */
const neighbour = createServer();

beforeAll(async () => {
  const taken = await new Promise<number>((resolve) => {
    neighbour.listen(0, "localhost", () => resolve((neighbour.address() as AddressInfo).port));
  });
  preview = spawn(process.execPath, [require.resolve("tsx/cli"), "scripts/start.ts"], {
    cwd: root,
    env: { ...process.env, CI: "true", PORT: String(taken) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  address = await addressPrinted(preview);
  expect(new URL(address).port).not.toBe(String(taken));
});

afterAll(() => {
  preview.kill();
  neighbour.close();
});

/** The address in the line that `npm start` prints once the preview is built. */
function addressPrinted(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (text) => {
      printed += text;
      const found = /^Conference Check preview: (http:\S+)$/m.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.on("exit", () => reject(new Error(`The preview ended: ${printed}`)));
  });
}

test.each([
  ["the page with the grid", "", "text/html"],
  ["the pane's frame", "pane.html", "text/html"],
  ["Office.js, from this machine", "office-js/excel-web-16.00.debug.js", "javascript"],
  ["the sample workbook", "assets/sample/conference-tracking-2013-14.xlsx", "spreadsheetml"],
])("serves %s", async (_what, file, type) => {
  const answer = await fetch(new URL(file, address));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain(type);
});

test("the pane's frame loads nothing from elsewhere", async () => {
  const page = await (await fetch(new URL("pane.html", address))).text();
  const sources = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source);
  expect(sources.slice(0, 3)).toEqual([
    "beforeOffice.js",
    "office-js/excel-web-16.00.debug.js",
    "afterOffice.js",
  ]);
  expect(sources.filter((source) => source?.includes("//"))).toEqual([]);
});
