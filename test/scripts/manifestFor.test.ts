import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
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

test("every address in the manifest is on that host, and nothing else has changed", () => {
  const host = "https://example.gov.uk/conference-check";
  const made = manifestFor(manifest, host);
  expect(made).not.toContain("localhost");
  expect(made.replaceAll(host, "https://localhost:3000")).toBe(manifest);
});
