import { describe, expect, it } from "@jest/globals";
import { wordTable } from "../../../src/taskpane/views/tables/wordTable";
import { smallTable } from "../support/tables";

describe("a table for Word", () => {
  const { html, text } = wordTable(smallTable());

  it("has its caption, a heading row, its groups and its notes", () => {
    expect(html).toContain("<p><b>Table 2b Timescales – Distribution of Documents</b></p>");
    expect(html.match(/<tr>/g)).toHaveLength(4);
    expect(html).toContain('<th colspan="3"');
    expect(html).toContain("<p>1 conference without a date is not counted.</p>");
  });

  it("never turns text of the workbook into markup", () => {
    expect(html).toContain("Minutes &lt;sent&gt; to chair");
    expect(html).not.toContain("<sent>");
    const hostile = wordTable(smallTable({ caption: '<img src="x" onerror="alert(1)"> & co' }));
    expect(hostile.html).toContain(
      "&lt;img src=&quot;x&quot; onerror=&quot;alert(1)&quot;&gt; &amp; co",
    );
  });

  it("has a plain form with tabs for anything that takes no HTML", () => {
    expect(text.split("\n")).toEqual([
      "Table 2b Timescales – Distribution of Documents",
      "\tNumber\t%",
      "MINUTES",
      "Minutes <sent> to chair\t1\t33%",
      "Full record\t0\t–",
      "1 conference without a date is not counted.",
    ]);
  });
});
