import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import type { Records } from "../../../src/domain/records/records";
import {
  type PrivateColumn,
  personalValues,
} from "../../../src/scrutiny-copy/proof/personalValues";
import { lookedThrough, notLetIn } from "../../../src/scrutiny-copy/teams-words/lookedThrough";
import { child, conference, records } from "../file/build";

function look(label: string, tracker: Records, columns: readonly PrivateColumn[] = []) {
  const values = personalValues(tracker, columns, new Set());
  const [one] = lookedThrough([{ team: label, of: "agency" }], values);
  if (!one) throw new Error("Nothing was looked through");
  return one;
}

const named = (...names: readonly string[]) => records(names.map((name) => child({ name })));

describe("words of the team's own that share a word with a person", () => {
  it.each([
    ["Nanny to the Li family", "Mei Li"],
    ["Xu, J.", "Jun Xu"],
    ["Li County Council", "Li, Mei"],
    ["Page family support worker", "Rose Page"],
    ["Rose House", "Rose Page"],
    ["THISTLEWICK centre", "Oswicken Thistlewick"],
    ["Thistle-wick centre", "Oswicken Thistlewick"],
    ["Thistlewick’s nanny", "Oswicken Thistlewick"],
    ["Thistlewicks", "Oswicken Thistlewick"],
    ["LiFamily support", "Mei Li"],
    ["MLI: nannyLi", "Mei Li"],
    ["Mary Jane’s nursery", "MaryJane Testchild"],
    ["Maryjane’s nursery", "Mary Jane"],
    ["Mary-Jane nursery", "Maryjane Testchild"],
    ["OBrien school", "Pat O’Brien"],
    ["O’Brien school", "Pat OBrien"],
    ["Mueller nursery", "Jo Müller"],
    ["Müller nursery", "Jo Mueller"],
    ["Muller nursery", "Jo Mueller"],
    ["Bjoern’s club", "Bjørn Testchild"],
    ["Bjørn’s club", "Bjoern Testchild"],
    ["Aase trust", "Åse Testchild"],
    ["Åse trust", "Aase Testchild"],
    ["Gross family worker", "Uwe Groß"],
    ["Groß family worker", "Uwe Gross"],
    ["Lopez house", "Ana López"],
    [
      "\uff34\uff48\uff49\uff53\uff54\uff4c\uff45\uff57\uff49\uff43\uff4b house",
      "Oswicken Thistlewick",
    ],
    ["\u{1d413}histlewick house", "Oswicken Thistlewick"],
    ["\u1d40histlewick house", "Oswicken Thistlewick"],
    ["Thistle\u200b\u200d\u00adwick house", "Oswicken Thistlewick"],
    ["Thistle\u3164wick house", "Oswicken Thistlewick"],
    ["\u202eThistle\u202cwick house", "Oswicken Thistlewick"],
    ["\u0422histl\u0435wick house", "Oswicken Thistlewick"],
    ["Page house", "Rose \u03a1ag\u0435"],
    ["Gri\ufb03ton house", "Jo Griffiton"],
    ["Penhaligon house", "Ann Harcourt-Penhaligon"],
    ["Harcourt Penhaligon house", "Ann Harcourt-Penhaligon"],
    ["T h i s t l e w i c k", "Oswicken Thistlewick"],
    ["O´Brien house", "Pat OBrien"],
    ["İnce house", "Ada Ince"],
    ["GP_thistlewick_2", "Oswicken Thistlewick"],
  ])("“%s” where a child is called %s", (label, name) => {
    const { shares, mayGoIn } = look(label, named(name));
    expect(shares.length).toBeGreaterThan(0);
    expect(mayGoIn).toBe(!/Maryjane’s/.test(label));
  });

  it.each([
    ["chair", records([], [conference({ chair: "Mr Thistlewick" })])],
    ["requestedBy", records([], [conference({ requestedBy: "Thistlewick (social worker)" })])],
    ["familyRef", records([child({ familyRef: "Thistlewick family" })])],
  ])("“Mr Thistlewick” where it stands under %s", (_, tracker) => {
    expect(look("Mr Thistlewick", tracker)).toMatchObject({ mayGoIn: true });
    expect(look("Mr Thistlewick", tracker).shares).not.toEqual([]);
  });

  it("“Ann’s drop-in” where a column names an aunt, and not where it holds an address", () => {
    const texts = ["Ann Brindle (aunt), Other Carer"];
    const shares = (heading: string, ofNames: boolean) =>
      look("Ann’s drop-in", records([]), [{ heading, texts, ofNames }]).shares;
    expect(shares("Carer", true)).toEqual(["private column"]);
    expect(shares("Address", false)).toEqual([]);
  });

  it.each([
    ["Manning trust", "Ann Li"],
    ["Barnardos", "Mei Li"],
    ["Family support team", "Li, J."],
    ["Link workers", "Mei Li"],
    ["Mr and Mrs centre", "Mr Li"],
  ])("“%s” shares none with %s", (label, name) => {
    expect(look(label, named(name))).toMatchObject({ shares: [], mayGoIn: true });
  });

  it.each([
    ["Page, Rose", named("Rose Page")],
    ["Rose Page’s nanny", named("Rose Page")],
    ["Case CH4107", records([child({ childRef: "CH-4107" })])],
    ["Born 3.7.09", records([child({ dateOfBirth: fromIso("2009-07-03") })])],
  ])("“%s” may not go in at all: it tells who is meant", (label, tracker) => {
    expect(look(label, tracker).mayGoIn).toBe(false);
  });

  it("does not take one word of a comment for a person's, and a few of them for a quotation", () => {
    const tracker = records(
      [],
      [conference({ comments: "Barnardos", reasonForDelay: "Aunt was ill" })],
    );
    expect(look("Barnardos", tracker).shares).toEqual([]);
    expect(look("Aunt was ill", tracker).shares).toEqual(["comment"]);
  });
});

describe("words that stop a copy", () => {
  const looked = [
    { ...look("Page trust", named("Rose Page")) },
    { ...look("Rose Page’s nanny", named("Rose Page")) },
    { ...look("Barnardos", named("Rose Page")) },
  ];
  const open = (...answers: Parameters<typeof notLetIn>[1]) =>
    notLetIn(looked, answers).map(({ team }) => team);

  it("are those that share a word and were not let in", () => {
    expect(open()).toEqual(["Page trust", "Rose Page’s nanny"]);
    expect(open({ team: "Page trust", instead: null })).toEqual(["Rose Page’s nanny"]);
    expect(open({ team: "Page trust", instead: "A trust" })).toEqual(open());
    expect(open({ team: "Page Trust", instead: null })).toEqual(open());
  });

  it("are never let in where they hold a whole name", () => {
    expect(open({ team: "Rose Page’s nanny", instead: null })).toContain("Rose Page’s nanny");
  });
});
