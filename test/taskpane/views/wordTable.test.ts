/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { count, label } from "../../../src/domain/tables/engine/cells";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { wordTable, wordTables } from "../../../src/taskpane/views/tables/CopyForWord/wordTable";
import { ATTACK_CASES } from "../../attacks";
import { smallTable } from "../support/tables";

/** What Word makes of the HTML: its elements and their texts. */
const pasted = (table: AppendixTable) =>
  new DOMParser().parseFromString(wordTable(table, []).html, "text/html").body;
const textsOf = (body: HTMLElement) =>
  [...body.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

describe("a table for Word", () => {
  const { html, text } = wordTable(smallTable(), []);
  const body = pasted(smallTable());

  it("is one table below its caption and its period, its notes below it", () => {
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(["P", "P", "TABLE", "P"]);
    expect([...body.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual([
      "Table 2b Timescales – Distribution of Documents",
      "2013-14 (1 April 2013 to 31 March 2014), counted in conferences",
      "1 conference without a date is not counted.",
    ]);
  });

  it("has a heading row that Word repeats, its groups across it, and its values as printed", () => {
    expect(body.querySelectorAll("thead tr th")).toHaveLength(3);
    expect(body.querySelector('th[colspan="3"]')?.textContent).toBe("MINUTES");
    expect(textsOf(body)).toEqual([
      ["", "Number", "%"],
      ["MINUTES"],
      ["Minutes <sent> to chair", "1", "33%"],
      ["Full record", "0", "–"],
    ]);
  });

  it("holds nothing that runs, links or loads", () => {
    expect(html).not.toMatch(/<(?:script|img|a|link|style|iframe|object)\b|\son\w+=|url\(/i);
  });

  it("never turns text of the workbook into markup, whatever it is and wherever it stands", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<img src="x" onerror="alert(1)">',
        "</td></tr></table><script>alert(1)</script>",
        '" style="background:url(http://example.test/x)',
        "&lt;b&gt; & co",
        "<!--",
        "]]>",
      ),
    );
    // The parser itself changes line ends and drops NUL, as every HTML parser does.
    const plain = hostile.map((one) => one.replaceAll(/[\0\r]/g, ""));
    fc.assert(
      fc.property(plain, plain, plain, plain, (caption, heading, group, words) => {
        const table = smallTable({
          caption,
          columns: [heading, "Number"],
          rows: [{ group, cells: [label(words), count([])] }],
          notes: [words],
        });
        const found = pasted(table);
        expect([...found.querySelectorAll("*")].map(({ tagName }) => tagName)).toEqual(
          "P B P I TABLE THEAD TR TH TH TBODY TR TH TR TD TD P".split(" "),
        );
        expect(textsOf(found)).toEqual([[heading, "Number"], [group], [words, "0"]]);
        expect(found.querySelector("b")?.textContent).toBe(caption);
      }),
    );
  });

  it.each(ATTACK_CASES)("keeps %s a text, in every place of the table", (_, attack) => {
    const found = pasted(
      smallTable({
        caption: attack,
        columns: [attack, attack],
        rows: [{ group: attack, cells: [label(attack), label(attack)] }],
        notes: [attack],
      }),
    );
    const read = attack.replace(/\r\n?/g, "\n");
    expect(textsOf(found)).toEqual([[read, read], [read], [read, read]]);
    expect([...found.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual([
      read,
      expect.stringContaining("2013-14"),
      read,
    ]);
    const attributes = [...found.querySelectorAll("*")].flatMap((each) => each.getAttributeNames());
    expect([...new Set(attributes)].sort()).toEqual(["colspan", "style"]);
  });

  it("has its chart below it as a picture, or said in words where there is none", () => {
    const table = smallTable({
      chart: {
        kind: "bar",
        title: "Minutes & records",
        labels: 0,
        series: [1],
        categoryAxis: "Document",
        valueAxis: "Number",
        altText: "Bar chart. Its numbers are in the table beside it.",
      },
    });
    const said = "Minutes & records. Bar chart. Its numbers are in the table beside it.";
    const picture = { address: "data:image/png;base64,AAAA", width: 496, height: 300 };
    const { html: withPicture, text: plain } = wordTable(table, [picture]);
    const image = new DOMParser().parseFromString(withPicture, "text/html").querySelector("img");
    expect(image?.getAttribute("src")).toBe(picture.address);
    expect(image?.alt).toBe(said);
    expect([image?.width, image?.height]).toEqual([496, 300]);
    expect(plain.split("\n").at(-1)).toBe(said);
    expect(pasted(table).querySelector("img")).toBeNull();
    expect(pasted(table).lastElementChild?.textContent).toBe(said);
  });

  it("stands with others in one go, each whole", () => {
    const both = wordTables([
      wordTable(smallTable(), []),
      wordTable(smallTable({ caption: "The other" }), []),
    ]);
    const page = new DOMParser().parseFromString(both.html, "text/html").body;
    expect(page.querySelectorAll("table")).toHaveLength(2);
    expect([...page.querySelectorAll("b")].map(({ textContent }) => textContent)).toEqual([
      smallTable().caption,
      "The other",
    ]);
    expect(both.text.split("\n\n")).toHaveLength(2);
  });

  it("has a plain form with tabs for anything that takes no HTML", () => {
    expect(text.split("\n")).toEqual([
      "Table 2b Timescales – Distribution of Documents",
      "2013-14 (1 April 2013 to 31 March 2014), counted in conferences",
      "\tNumber\t%",
      "MINUTES",
      "Minutes <sent> to chair\t1\t33%",
      "Full record\t0\t–",
      "1 conference without a date is not counted.",
    ]);
  });
});
