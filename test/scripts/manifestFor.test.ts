import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { JSDOM } from "jsdom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { hostOf, manifestFor } from "../../scripts/webpack/manifestFor.js";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

describe("the address that a build is made for", () => {
  test.each([
    ["https://addins.example.gov.uk", "https://addins.example.gov.uk"],
    ["https://example.gov.uk/conference-check/", "https://example.gov.uk/conference-check"],
    ["https://example.gov.uk:8443/a", "https://example.gov.uk:8443/a"],
  ])("%s", (given, host) => {
    expect(hostOf(given)).toBe(host);
  });

  test("is the development server where none is given", () => {
    expect(hostOf(undefined)).toBe("https://localhost:3000");
  });

  test.each([
    "http://example.gov.uk",
    "example.gov.uk",
    "https://example.gov.uk/?a=1",
    "https://example.gov.uk/#a",
    true,
    "",
  ])("%s is refused", (given) => {
    expect(() => hostOf(given)).toThrow(/starting with https:\/\//);
  });
});

const host = "https://example.gov.uk/conference-check";
const id = "5b3f0c1e-8f0a-4b7e-9d55-0c1d2e3f4a5b";

test("every address in the manifest is on that host, and nothing else has changed", async () => {
  const made = await manifestFor(manifest, { host });
  expect(made).not.toContain("localhost");
  expect(made.replaceAll(host, "https://localhost:3000")).toBe(manifest);
});

test("an address with an ampersand is written as XML writes it", async () => {
  const made = await manifestFor(manifest, { host: "https://example.gov.uk/a&b" });
  expect(made).toContain("https://example.gov.uk/a&amp;b/taskpane.html");
});

describe("a second add-in beside the first", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "second-"));
  const file = path.join(folder, "manifest.xml");
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has its own id and name, and is otherwise the same", async () => {
    writeFileSync(file, await manifestFor(manifest, { host, id, name: "Conference Check (test)" }));
    const first = await OfficeAddinManifest.readManifestFile(
      path.join(__dirname, "../../manifest.xml"),
    );
    const second = await OfficeAddinManifest.readManifestFile(file);
    expect(second).toEqual({
      ...first,
      id,
      displayName: "Conference Check (test)",
      iconUrl: `${host}/assets/icons/conference-check-32.png`,
      highResolutionIconUrl: `${host}/assets/icons/conference-check-64.png`,
      supportUrl: `${host}/help/help.html`,
      defaultSettings: { ...first.defaultSettings, sourceLocation: `${host}/taskpane.html` },
    });
  });

  test("keeps its ribbon whole, in the order that Office wants", async () => {
    const orderOf = (text: string): readonly string[] =>
      [...new JSDOM(text, { contentType: "text/xml" }).window.document.querySelectorAll("*")].map(
        ({ tagName, attributes }) =>
          [tagName, ...[...attributes].map(({ name, value }) => `${name}=${value}`).sort()].join(
            " ",
          ),
      );
    const made = await manifestFor(manifest, { host, id });
    const others = (text: string) => orderOf(text.replaceAll(host, "https://localhost:3000"));
    expect(others(made)).toEqual(others(manifest));
  });

  test.each(["", "random", "5b3f0c1e", `${id}0`])("%j is no id", async (wrong) => {
    await expect(manifestFor(manifest, { host, id: wrong })).rejects.toThrow(/--env id=/);
  });
});

test("a manifest whose first page is elsewhere is not handed out", async () => {
  const elsewhere = manifest.replace(
    '<SourceLocation DefaultValue="https://localhost:3000',
    '<SourceLocation DefaultValue="https://example.com',
  );
  await expect(manifestFor(elsewhere, { host })).rejects.toThrow(
    /first page is https:\/\/example\.com\/taskpane\.html/,
  );
});
