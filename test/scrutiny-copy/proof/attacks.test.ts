import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { publish } from "../../../src/domain/disclosure/publish";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { copySheets } from "../../../src/scrutiny-copy/file/sheets";
import { writeCopy } from "../../../src/scrutiny-copy/file/write";
import { ATTACK_CASES, ATTACKS } from "../../attacks";
import { count, label, rows, table } from "../../domain/disclosure/build";
import { readBook } from "../../readBook";

const attacks = Object.values(ATTACKS);

/** A table with every attack as a label, a heading and a group. */
const hostile: AppendixTable = {
  ...table(
    attacks.map((attack, index) => ({
      group: attack,
      cells: [label(attack), count(rows(index * 10, 10)), label(attack)],
    })),
    attacks,
  ),
  caption: attacks[0] ?? "",
  columns: ["Agency", ...attacks],
  chart: {
    kind: "column",
    title: ATTACKS["a formula with a link"] ?? "",
    labels: 0,
    series: [1],
    categoryAxis: ATTACKS["the end of a cell"] ?? "",
    valueAxis: ATTACKS["a script"] ?? "",
    altText: ATTACKS["an attribute broken out of"] ?? "",
  },
};

function hostileCopy() {
  const cover = {
    name: "Cover",
    title: attacks[0] ?? "",
    subtitle: attacks[1] ?? "",
    footer: attacks.slice(0, 30).join(" "),
    lines: attacks.flatMap((text) => [{ heading: text }, { label: text, text }]),
    table: null,
  };
  return writeCopy(copySheets(cover, publish([hostile], "show every number")));
}

/** A text as a file keeps it: line breaks are one character, and half a character is none. */
const asKept = (text: string) => text.replace(/\r\n?/g, "\n").replace(/[\ud800-\udfff\ufffd]/g, "");

describe("a copy with hostile text in every place that can hold one", () => {
  it("holds each as a text, and no formula, link or part that a text brought in", async () => {
    const parts = unzipSync(hostileCopy());
    for (const [part, content] of Object.entries(parts)) {
      const xml = strFromU8(content);
      expect([part, /<(?:\w+:)?f[\s>/]/.test(xml.replace(/<c:f>[^<]*<\/c:f>/g, ""))]).toEqual([
        part,
        false,
      ]);
      expect([part, /TargetMode="External"|<hyperlink[\s>]/.test(xml)]).toEqual([part, false]);
      // Throws where a text has broken out of its place and the part is no longer well formed.
      new JSDOM(xml, { contentType: "application/xml" });
    }
    expect(
      Object.keys(parts).filter((part) => /hyperlink|externalLink|macro|vba/i.test(part)),
    ).toEqual([]);
  });

  it("gives each back as it was", async () => {
    const values = readBook(hostileCopy()).values();
    const found = new Set(values.map((value) => asKept(String(value))));
    const lost = ATTACK_CASES.filter(([, text]) => !found.has(asKept(text)));
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});
