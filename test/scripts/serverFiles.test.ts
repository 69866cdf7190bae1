import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { JSDOM } from "jsdom";

const docs = (name: string) => readFileSync(path.join(__dirname, "../../docs", name), "utf8");
const deploy = docs("deploy.md");
const nginx = docs("server/nginx.conf");
const iis = new JSDOM(docs("server/web.config"), { contentType: "text/xml" }).window.document;

/** The headers that deploy.md asks for, by name. */
const HEADERS = Object.fromEntries(
  [...deploy.matchAll(/^([A-Z][\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value]),
);
/** What deploy.md says of the cache, by the files that its line names. */
const CACHE = [...deploy.matchAll(/^\| ([^|]*[`][^|]*)\| `([^`|]+)` +\|/gm)]
  .filter(([, , value = ""]) => /no-cache|max-age/.test(value))
  .map(([, files = "", value = ""]) => ({
    files: [...files.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    value,
  }));
const cacheOf = (file: string) => {
  const inAssets = file.startsWith("assets/");
  const line = CACHE.find(({ files }) =>
    files.some((name) =>
      inAssets ? name === "assets/" : name === file || name === `*${path.extname(file)}`,
    ),
  );
  return line?.value.split(/, ?/).sort();
};

/** Files of each kind that the build makes. */
const FILES = [
  "taskpane.html",
  "commands.html",
  "help/help.html",
  "manifest.xml",
  "THIRD-PARTY-NOTICES.txt",
  "taskpane.0a1b2c3d.js",
  "assets/icons/validate-32.png",
  "assets/sample/conference-tracking-2013-14.xlsx",
];

test("deploy.md names the headers and what may be cached", () => {
  expect(Object.keys(HEADERS)).toEqual([
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Strict-Transport-Security",
  ]);
  for (const file of FILES) expect(cacheOf(file)).toBeDefined();
});

test("the policy is that of the pages, and says who may frame them", () => {
  const page = readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
  const own = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? "";
  const [before, framed] = (HEADERS["Content-Security-Policy"] ?? "").split("; frame-ancestors ");
  expect(before).toBe(own);
  expect(framed).toContain("https://excel.cloud.microsoft");
});

describe("web.config, for IIS", () => {
  test("is well formed and sends the headers of deploy.md", () => {
    expect(iis.querySelector("parsererror")).toBeNull();
    const added = [...iis.querySelectorAll("customHeaders > add")].map((header) => [
      header.getAttribute("name"),
      header.getAttribute("value"),
    ]);
    expect(Object.fromEntries(added)).toEqual(HEADERS);
  });

  test.each(FILES)("lets %s be cached as deploy.md says", (file) => {
    const [folder = ""] = file.split("/");
    const own = iis.querySelector(`location[path="${folder}"] clientCache`);
    const cache = own ?? iis.querySelector("configuration > system\\.webServer clientCache");
    expect(cacheControl(cache)).toEqual(cacheOf(file));
  });

  /** What IIS sends for an element `clientCache`. */
  function cacheControl(cache: Element | null): readonly string[] {
    if (cache?.getAttribute("cacheControlMode") === "DisableCache") return ["no-cache"];
    const [days, clock] = (cache?.getAttribute("cacheControlMaxAge") ?? "").split(".");
    expect(clock).toBe("00:00:00");
    const custom = (cache?.getAttribute("cacheControlCustom") ?? "").split(", ");
    return [...custom, `max-age=${Number(days) * 86_400}`].sort();
  }

  test("names the types that deploy.md names", () => {
    for (const type of [...iis.querySelectorAll("mimeMap")].map((map) =>
      map.getAttribute("mimeType"),
    ))
      expect(deploy).toContain(type?.replace(/;.*/, ""));
  });
});

describe("nginx.conf", () => {
  test("sends the headers of deploy.md", () => {
    const added = [...nginx.matchAll(/add_header ([\w-]+) "([^"]+)";/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(added)).toEqual(HEADERS);
  });

  /** The lines of the map in their order: nginx takes the first pattern that fits, else the default. */
  const MAP = [...nginx.matchAll(/^ {4}"?(~[^"\s]+|default)"? +"([^"]+)";/gm)];

  test.each(FILES)("lets %s be cached as deploy.md says", (file) => {
    const fits = MAP.find(
      ([, pattern = ""]) =>
        pattern.startsWith("~") && new RegExp(pattern.slice(1)).test(`/conference-check/${file}`),
    );
    const value = (fits ?? MAP.find(([, pattern]) => pattern === "default"))?.[2];
    expect(value?.split(/, ?/).sort()).toEqual(cacheOf(file));
  });

  test("knows the type of every kind of file", () => {
    for (const file of FILES)
      expect(nginx).toMatch(new RegExp(`^ +[\\w./-]+ +${path.extname(file).slice(1)};$`, "m"));
    for (const [, type = ""] of nginx.matchAll(/^ {12}([\w./-]+) +(?:js|html|xlsx);$/gm))
      expect(deploy).toContain(type);
  });
});

test("nothing stands beside them that deploy.md does not name", () => {
  for (const name of readdirSync(path.join(__dirname, "../../docs/server")))
    expect(deploy).toContain(`(server/${name})`);
});
