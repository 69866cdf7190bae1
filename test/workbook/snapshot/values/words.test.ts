import { describe, expect, it } from "@jest/globals";
import { isKnown } from "../../../../src/domain/records/field";
import { DEFAULT_AGENCIES } from "../../../../src/domain/settings/agencies";
import { readText } from "../../../../src/workbook/reading/rows/cellReader";
import { agencyKind, agencyWords } from "../../../../src/workbook/snapshot/values/agencies";
import { ageKind } from "../../../../src/workbook/snapshot/values/ages";
import { assessmentTypeKind } from "../../../../src/workbook/snapshot/values/assessmentTypes";
import { categoryKind } from "../../../../src/workbook/snapshot/values/categories";
import { conferenceTypeKind } from "../../../../src/workbook/snapshot/values/conferenceTypes";
import {
  crossedInvitationKind,
  invitationKind,
  tickOrCrossInvitationKind,
} from "../../../../src/workbook/snapshot/values/invitations";
import { numberKind } from "../../../../src/workbook/snapshot/values/numbers";
import { outcomeKind } from "../../../../src/workbook/snapshot/values/outcomes";
import { participationKind } from "../../../../src/workbook/snapshot/values/participationWords";
import { Reservation, type ValueKind } from "../../../../src/workbook/snapshot/values/reading";
import { freeTextKind, shortTextKind } from "../../../../src/workbook/snapshot/values/texts";
import {
  crossedKind,
  tickKind,
  tickOrCrossKind,
  yesNoKind,
} from "../../../../src/workbook/snapshot/values/yesNo";

/** What a text is read as: its value, why there is none, or what is reported with what is suggested. */
function read<T>(kind: ValueKind<T>, text: string): unknown {
  const reading = readText(text, kind);
  if (reading instanceof Reservation) return [reading.kind, reading.suggestion];
  return isKnown(reading) ? reading : reading.missing;
}

const everyWord = <T>(kind: ValueKind<T>, expected: unknown, words: string) => {
  for (const word of words.split("|")) expect([word, read(kind, word)]).toEqual([word, expected]);
};

describe("any kind of value", () => {
  it("knows the words for what does not apply and what is not known yet", () => {
    for (const kind of [conferenceTypeKind, outcomeKind, categoryKind, yesNoKind, shortTextKind]) {
      everyWord<unknown>(kind, "not applicable", "n/a|N/A| n/a |-|–|none|None|nil|Not applicable");
      everyWord<unknown>(kind, "not known yet", "TBC|tbc|?|awaited|Awaiting|to follow|Pending");
    }
  });

  it("reports worksheet errors, stray spaces and words it does not know", () => {
    expect(read(conferenceTypeKind, "#N/A")).toEqual(["worksheet error", undefined]);
    expect(read(freeTextKind, "#REF!")).toEqual(["worksheet error", undefined]);
    expect(read(freeTextKind, "#1 priority")).toBe("#1 priority");
    expect(read(conferenceTypeKind, " Initial\u00a0")).toEqual(["stray spaces", "Initial"]);
    expect(read(shortTextKind, "   ")).toEqual(["stray spaces", ""]);
    expect(read(freeTextKind, " as long as it takes ")).toBe("as long as it takes");
    expect(read(conferenceTypeKind, "Intial")).toEqual(["unknown word", "Initial"]);
    expect(read(conferenceTypeKind, "Xylophone")).toEqual(["unknown word", undefined]);
  });

  it("keeps long texts where they belong", () => {
    const long = "Long ".repeat(2000).trim();
    expect(read(freeTextKind, long)).toBe(long);
    expect(read(shortTextKind, long)).toEqual(["text too long", undefined]);
  });
});

describe("conference types", () => {
  it("are known by many names", () => {
    everyWord(
      conferenceTypeKind,
      "initial",
      "Initial|INITIAL|ICPC|Initial CPC|a) Initial|Initial conference|initial child protection conference",
    );
    everyWord(
      conferenceTypeKind,
      "pre-birth",
      "Pre-birth|Pre birth|PREBIRTH|Pre-birth ICPC|Unborn",
    );
    everyWord(
      conferenceTypeKind,
      "transfer-in",
      "Transfer-in|Transfer in|Transfer In Conference|Receiving-in",
    );
    everyWord(
      conferenceTypeKind,
      "first review",
      "Review - 3 month|3 month review|First Review|1st review|1st RCPC|RCPC 1|3/12|Review (3 month)|Review 1|RCPC1|First RCPC",
    );
    everyWord(
      conferenceTypeKind,
      "later review",
      "Review - 6 month|6 month review|6 monthly|2nd review|2nd RCPC|Third review|RCPC 2|Review 4|Review no. 3|Subsequent review|12th review",
    );
    everyWord(
      conferenceTypeKind,
      "review",
      "Review|RCPC|Review conference|Review CPC|review child protection conference",
    );
    everyWord(conferenceTypeKind, "strategy", "Strategy|Strategy meeting|Strategy discussion");
  });
});

describe("outcomes", () => {
  const decision = (text: string) => {
    const outcome = readText(text, outcomeKind);
    return outcome instanceof Reservation || !isKnown(outcome) ? null : outcome.decision;
  };

  it.each([
    [
      "plan made",
      "Child protection plan|CP plan|CPP|Plan made|Made subject to a child protection plan|Child Protection Plan (Neglect)|New plan|Subject to CP plan|Registered|Yes|Child protection plan - neglect",
    ],
    [
      "no plan",
      "No plan|No plan - child in need plan|No CPP|No CP plan|Not made subject to a plan|Plan not made|NFA|No further action|CIN plan|Child in need plan|Threshold not met|No|No child protection plan - CIN",
    ],
    [
      "plan continues",
      "Plan continues|Continue|Continued|Plan to continue|Remains on plan|CP plan continued|Plan maintained|Remain subject to plan",
    ],
    [
      "plan ended",
      "Plan ended - child in need plan|Plan ended - Interim Care Order|Ended|Plan ceased|Plan discontinued|De-registered|Stepped down to CIN|Step down - CIN|Removed from plan|Off plan|CP plan ended|Plan not continued|Plan no longer required",
    ],
  ])("of the kind %s", (expected, words) => {
    for (const word of words.split("|")) expect([word, decision(word)]).toEqual([word, expected]);
  });

  it("keep the team's own words, and report what they do not know", () => {
    expect(read(outcomeKind, "Plan ended - Interim Care Order")).toEqual({
      decision: "plan ended",
      words: "Plan ended - Interim Care Order",
    });
    expect(read(outcomeKind, "Plan contines")).toEqual(["unknown word", "Plan continues"]);
    expect(read(outcomeKind, "Child protecton plan")).toEqual([
      "unknown word",
      "Child protection plan",
    ]);
    expect(read(outcomeKind, "Adjourned")).toBe("not recorded");
  });
});

describe("categories of plan", () => {
  const categories = (text: string) => {
    const category = readText(text, categoryKind);
    return category instanceof Reservation || !isKnown(category) ? null : category.categories;
  };

  it.each([
    [["neglect"], "Neglect|NEG|a) Neglect|NEGLECT|N"],
    [["emotional"], "Emotional abuse|Emotional|EMO|b) Emotional abuse|Emotional harm"],
    [["physical"], "Physical abuse|PHY|Physical|Physical harm|Physical injury"],
    [["sexual"], "Sexual abuse|SAB|Sexual"],
    [["multiple"], "Multiple|MUL|Multiple categories"],
    [
      ["neglect", "emotional"],
      "Neglect and emotional abuse|Emotional abuse and neglect|NEG/EMO|Emo + Neg|Neglect & Emotional|Emotional, neglect",
    ],
    [["emotional", "physical"], "Physical abuse and emotional harm|Emotional and physical abuse"],
  ])("%p", (expected, words) => {
    for (const word of words.split("|")) expect([word, categories(word)]).toEqual([word, expected]);
  });

  it("report what they do not know", () => {
    expect(read(categoryKind, "Neglct")).toEqual(["unknown word", "Neglect"]);
    expect(read(categoryKind, "Emotional abusee")).toEqual(["unknown word", "Emotional abuse"]);
    expect(read(categoryKind, "Harm")).toEqual(["unknown word", undefined]);
    expect(read(categoryKind, "Neglect and mischief")).toEqual(["unknown word", undefined]);
  });
});

describe("yes and no", () => {
  it("are words, letters, ticks and figures", () => {
    everyWord(
      yesNoKind,
      true,
      "Yes|Y|y|TRUE|1|✓|✔|a) Yes|Yes - by phone|Y (report)|Attended|Present|Sent",
    );
    everyWord(
      yesNoKind,
      false,
      "No|N|n|FALSE|0|b) No|No - sent apologies|Apologies|Did not attend|DNA|Not sent",
    );
    expect(read(yesNoKind, "x")).toEqual(["unknown word", undefined]);
    expect(read(yesNoKind, "Yess")).toEqual(["unknown word", "Yes"]);
    expect(yesNoKind.number(1)).toBe(true);
    expect(yesNoKind.number(0)).toBe(false);
    expect(yesNoKind.number(2)).toBeInstanceOf(Reservation);
  });

  it("are marked by crosses where there is no other mark", () => {
    everyWord(crossedKind, true, "x|X|✗|×|Y");
  });

  it("are crossed out where crosses stand beside ticks; a letter could be either", () => {
    everyWord(tickOrCrossKind, true, "✓|ü|þ|Y");
    everyWord(tickOrCrossKind, false, "✗|✘|❌|û|N");
    expect(read(tickOrCrossKind, "x")).toEqual(["unknown word", undefined]);
  });

  it("of an indicator are ticks of any style, with a dash for no", () => {
    everyWord(tickKind, true, "✓|✔|x|X|Y|Yes|1|TRUE");
    everyWord(tickKind, false, "-|N|No|0|FALSE");
    everyWord(tickKind, "not known yet", "?|TBC");
  });

  it("of an invitation may be a question mark", () => {
    everyWord(invitationKind, "yes", "Y|Yes|Invited|✓");
    expect(read(invitationKind, "x")).toEqual(["unknown word", undefined]);
    everyWord(crossedInvitationKind, "yes", "Y|x|✗");
    everyWord(tickOrCrossInvitationKind, "yes", "✓|ü|þ");
    everyWord(tickOrCrossInvitationKind, "no", "✗|û|N");
    everyWord(invitationKind, "no", "N|No|Not invited");
    everyWord(invitationKind, "not known", "?|Not known|unknown");
    expect(read(invitationKind, "Perhaps")).toEqual(["unknown word", undefined]);
  });
});

describe("children", () => {
  it("have ages in years, months or not yet", () => {
    everyWord(ageKind, 13, "13 years|13 yrs|13y|Aged 13|13 yrs 4 months");
    everyWord(ageKind, 0, "6 months|11m|3 weeks|6/12|<1|Under 1|newborn");
    everyWord(ageKind, 1, "18 months|1 yr");
    everyWord(
      ageKind,
      "unborn",
      "Unborn|UNBORN|Baby of Testchild Example|UB|Unborn baby|Pre-birth",
    );
    expect(read(ageKind, "13")).toEqual(["number stored as text", "13"]);
    expect(read(ageKind, "old enough")).toEqual(["unreadable number", undefined]);
    expect(ageKind.number(7.9)).toBe(7);
    expect(ageKind.number(0)).toBe(0);
    expect(ageKind.number(-1)).toBeInstanceOf(Reservation);
    expect(ageKind.number(41_414)).toBeInstanceOf(Reservation);
  });

  it("take part as the census codes it", () => {
    everyWord(participationKind, "attended", "Attended|PN1|PN2|pn3|PN 4|PN1 - attended|Yes");
    everyWord(participationKind, "consulted", "Consulted|PN5|PN6|Consulted (advocate)");
    everyWord(
      participationKind,
      "neither",
      "Not consulted|PN7|Neither|Didn't attend & not consulted",
    );
    everyWord(participationKind, "under 10", "Under 10|PN0|<10|Child under 10 years");
    expect(read(participationKind, "Attendd")).toEqual(["unknown word", "Attended"]);
  });

  it("are counted in figures or words", () => {
    expect(read(numberKind, "4")).toEqual(["number stored as text", "4"]);
    expect(read(numberKind, "two")).toBe(2);
    expect(read(numberKind, "2 + unborn")).toEqual(["unreadable number", undefined]);
  });
});

describe("agencies and assessments", () => {
  const agency = agencyKind(agencyWords(DEFAULT_AGENCIES));

  it("are known with their parts in another order, by initials and by words cut short", () => {
    everyWord(
      agency,
      "School Nurse/Health Visitor/Midwife",
      "Midwife / HV|HV & School Nurse|Health Visitor, Midwife|Sch Nurse",
    );
    everyWord(agency, "GP", "G.P.|g.p");
    everyWord(agency, "Community Safety", "Comm. Safety|Comm Safety");
    everyWord(agency, "Youth", "Youth Svc");
    everyWord(agency, "SW Team Manager/PSW in supporting role", "SW TM/PSW");
    expect(read(agency, "Police / Housing")).toEqual(["unknown word", undefined]);
    expect(read(agency, "Co Sa")).toEqual(["unknown word", undefined]);
  });

  it("are known by their printed names and synonyms", () => {
    for (const { name, synonyms } of DEFAULT_AGENCIES) {
      everyWord(agency, name, [name, name.toUpperCase(), ...synonyms].join("|"));
    }
  });

  it("keep the team's own word where it is unknown", () => {
    const reading = readText("Healt Visitor", agency);
    expect(reading).toMatchObject({
      kind: "unknown word",
      value: "Healt Visitor",
      suggestion: "School Nurse/Health Visitor/Midwife",
    });
  });

  it("assessments are initial, core or single", () => {
    everyWord(assessmentTypeKind, "initial", "Initial|IA|Initial assessment");
    everyWord(assessmentTypeKind, "core", "Core|CA|Core Assessment");
    everyWord(assessmentTypeKind, "single", "Single|Single assessment|C&F");
  });
});
