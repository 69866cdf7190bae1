import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const SOURCE = join(__dirname, "../../src");

/** Source files of the add-in; the preview never ships and is looked at by itself. */
function filesUnder(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(tsx?|html)$/.test(file))
      .map((file) => join(folder, file)),
  );
}

const SHIPPED = [
  "domain",
  "workbook",
  "scrutiny-copy",
  "excel",
  "workflows",
  "taskpane",
  "commands",
];

const using = (files: readonly string[], what: RegExp) =>
  files.filter((file) => what.test(readFileSync(join(SOURCE, file), "utf8")));

describe("no text becomes markup or a program", () => {
  it.each([
    ["React's door for HTML", /dangerouslySetInnerHTML/],
    ["HTML set on an element", /\.(inner|outer)HTML\b|setHTML/],
    ["HTML put beside an element", /insertAdjacentHTML|createContextualFragment/],
    ["HTML written to the page", /document\.write|srcdoc/i],
    ["HTML parsed", /DOMParser/],
    ["a text run as a program", /\beval\s*\(|new Function\b|set(Timeout|Interval)\(\s*["'`]/],
    ["an element made from markup", /createElementNS?\(\s*["'](script|iframe|object|embed)/],
    ["a link that is a script", /javascript:/i],
  ])("%s occurs nowhere", (_, what) => {
    // The client library is run in Node as a page's script would be: for tests and the command line.
    const allowed = ["standin/client/loadOfficeInNode.ts"];
    const found = using(filesUnder(...SHIPPED, "preview", "standin", "cli"), what);
    expect(found.filter((file) => !allowed.includes(file))).toEqual([]);
  });
});

describe("nothing shipped asks the network or puts anything by", () => {
  it("the sample is asked for, from the pane's own folder, and nothing else", () => {
    const files = filesUnder(...SHIPPED);
    const request = /\bfetch\s*\(/;
    expect(using(files, request)).toEqual(["workflows/openSample.ts"]);
    const text = readFileSync(join(SOURCE, "workflows/openSample.ts"), "utf8");
    expect(text.match(/\bfetch\s*\([^,)]*/g)).toEqual(["fetch(FOLDER + NAME"]);
    expect(text).toContain('const FOLDER = "assets/sample/";');
  });

  it.each([
    ["a request", /XMLHttpRequest|EventSource|WebSocket|WebTransport|sendBeacon|RTCPeer/],
    ["another page", /window\.open|location\.(assign|replace|href\s*=)|\bwindow\.location\s*=/],
    ["Office's windows and messages", /displayDialogAsync|openBrowserWindow|messageParent/],
    ["Office's sign-in", /getAccessToken|getUserIdentityToken|OfficeRuntime/],
    ["the browser's storage", /localStorage|sessionStorage|indexedDB|\bcaches\.|document\.cookie/],
    ["Office's storage outside the workbook", /partitionKey|roamingSettings/],
    [
      "a message to another window",
      /(parent|opener|top)\.postMessage|BroadcastChannel|SharedWorker/,
    ],
    ["the console", /\bconsole\.\w+\(/],
  ])("%s occurs nowhere", (_, what) => {
    expect(using(filesUnder(...SHIPPED), what)).toEqual([]);
  });

  it("the clipboard is written in one place, and never read", () => {
    const files = filesUnder(...SHIPPED);
    expect(using(files, /navigator\.clipboard|clipboardData/)).toEqual([
      "taskpane/views/tables/CopyForWord/clipboard.ts",
    ]);
    expect(using(files, /clipboard\.read|clipboardData\.getData/)).toEqual([]);
  });

  it("a file is saved in one place: the scrutiny copy, or the sample", () => {
    expect(using(filesUnder(...SHIPPED), /createObjectURL|\.download\s*=/)).toEqual([
      "taskpane/components/saveAsFile.ts",
    ]);
  });
});

describe("links to public pages", () => {
  it("are drawn in one place, and only those that checks name as their sources", () => {
    const files = filesUnder(...SHIPPED).filter((file) => !file.endsWith(".html"));
    expect(using(files, /\bhref=/)).toEqual(["taskpane/components/Sources/Sources.tsx"]);
    expect(using(files, /https:\/\/www\./)).toEqual(["domain/sources/sources.ts"]);
  });
});

describe("the pages", () => {
  const policies = filesUnder("taskpane", "commands")
    .filter((file) => file.endsWith(".html"))
    .map((file) => readFileSync(join(SOURCE, file), "utf8"))
    .map((html) => ({
      policy: /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1],
      sources: [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address),
    }));

  it("have one policy: their own files and Microsoft's Office.js", () => {
    expect(policies).toHaveLength(2);
    expect(new Set(policies.map(({ policy }) => policy)).size).toBe(1);
    const allowed = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";
    expect(policies[0]?.policy).toContain(allowed);
    expect(policies[0]?.policy).toContain("connect-src 'self'");
    const hosts = policies[0]?.policy?.match(/https?:\/\/[^\s;]+/g);
    expect(hosts).toEqual(["https://appsforoffice.microsoft.com"]);
  });

  it("ask for nothing else", () => {
    const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    expect(policies.flatMap(({ sources }) => sources)).toEqual([office, office]);
  });
});
