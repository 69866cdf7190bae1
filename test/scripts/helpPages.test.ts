import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { JSDOM } from "jsdom";
import { HELP_PAGES, helpPage } from "../../scripts/webpack/helpPages.js";
import { htmlOf } from "../../scripts/webpack/markdownPage.js";

const root = path.join(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const pages = Object.entries(HELP_PAGES).map(
  ([place, source]) => [place, source, new JSDOM(helpPage(read(source))).window.document] as const,
);

const manifest = new JSDOM(read("manifest.xml"), { contentType: "text/xml" }).window.document;
const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
  .map((element) => element.getAttribute("DefaultValue") ?? "")
  .filter((value) => URL.canParse(value));

test("the manifest's links for help and support lead to a page that answers outside Excel", () => {
  const support = manifest.querySelector("SupportUrl")?.getAttribute("DefaultValue");
  const more = manifest.querySelector("LearnMoreUrl")?.getAttribute("resid");
  const urls = [...manifest.getElementsByTagName("bt:Url")];
  const learnMore = urls.find((url) => url.getAttribute("id") === more);
  for (const address of [support, learnMore?.getAttribute("DefaultValue")])
    expect(Object.keys(HELP_PAGES)).toContain(new URL(address ?? "").pathname.slice(1));
});

test.each(addresses)("%s is a file that the build makes", (address) => {
  const { pathname } = new URL(address);
  const source = HELP_PAGES[pathname.slice(1) as keyof typeof HELP_PAGES];
  const template = {
    "/taskpane.html": "src/taskpane/taskpane.html",
    "/commands.html": "src/commands/commands.html",
  };
  const file = source ?? template[pathname as keyof typeof template] ?? pathname;
  expect(existsSync(path.join(root, file))).toBe(true);
});

describe.each(pages)("%s", (_, source, page) => {
  test("has the words of its document, and no sign of how it was written", () => {
    const said = page.querySelector("main")?.textContent ?? "";
    const prose = read(source)
      .replace(/```[\s\S]*?```/g, "")
      .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
      .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
    const words = prose.match(/\p{L}{4,}/gu) ?? [];
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
    for (const code of page.querySelectorAll("code, pre")) code.remove();
    expect(page.querySelector("main")?.textContent).not.toMatch(/\*\*|\]\(|^#|\|\s*-|`/m);
  });

  test("holds no script, and its links lead somewhere", () => {
    expect(page.querySelectorAll("script, iframe, img").length).toBe(0);
    for (const link of page.querySelectorAll("a")) {
      const target = link.getAttribute("href") ?? "";
      if (target.startsWith("https://")) continue;
      const [file = "", part] = target.split("#");
      const other = pages.find(([place]) => place === `help/${file}`)?.[2] ?? page;
      expect(file === "" || `help/${file}` in HELP_PAGES).toBe(true);
      if (part !== undefined) expect(other.getElementById(part)).not.toBeNull();
    }
  });
});

test("what help quotes of the pane is what the pane says", () => {
  const quoted = [...read("docs/help.md").matchAll(/^- "([^"]+)"/gm)].map(
    ([, words = ""]) => words,
  );
  const sources = ["src/workflows/verdict.ts", "src/excel/base/problemWords.ts"].map(read);
  expect(quoted.length).toBeGreaterThan(1);
  for (const words of quoted) expect(sources.some((source) => source.includes(words))).toBe(true);
});

describe("a document as a page", () => {
  const html = (markdown: string) =>
    htmlOf(markdown, (target) => (target === "no" ? null : target));

  test("no HTML of it is let through", () => {
    expect(html('<script>alert("x")</script> & <b>')).toBe(
      "<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;</p>",
    );
  });

  test("lists, tables, code, links and stress", () => {
    expect(html("# A b\nText\n- one\n  more\n- _two_ **three**")).toBe(
      '<h1 id="a-b">A b</h1>\n<p>Text</p>\n<ul><li>one more</li>\n<li><em>two</em> <strong>three</strong></li></ul>',
    );
    expect(html("| a | b |\n| - | - |\n| `x*y*` | [w](no) [v](u) |")).toBe(
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td><code>x*y*</code></td><td>w <a href="u">v</a></td></tr></tbody></table>',
    );
    expect(html("```sh\na\n\n- b\n```")).toBe("<pre><code>a\n\n- b</code></pre>");
    expect(html("1. a\n2. b")).toBe("<ol><li>a</li>\n<li>b</li></ol>");
  });
});
