import { serial } from "../days";
import { type ConferenceRow, FAMILIES, LONG_KNOWN } from "./conferences";

/** One child of the made-up families. */
export interface ChildRow {
  readonly key: string;
  id: string;
  family: number | string;
  born: number | string;
  expected: number | string;
  age: number | string;
  planStart: number | string;
  planEnd: number | string;
  category: string;
  participation: string;
  plansBefore: number | string;
}

/** Two children to a family: one of twelve who came to the conference, one of four. */
export function spotlessChildren(conferences: readonly ConferenceRow[]): ChildRow[] {
  return Array.from({ length: FAMILIES }, (_, i) => i + 1).flatMap((family) => {
    const own = conferences.filter((row) => row.family === family);
    const [first] = own;
    const last = own.at(-1);
    const start = family === LONG_KNOWN ? serial("2012-09-18") : (first?.date ?? "");
    const common = {
      family,
      expected: "",
      planStart: start,
      planEnd: last?.date ?? "",
      category: first?.category ?? "",
      plansBefore: 0,
    };
    return [
      {
        ...common,
        key: `${family}a`,
        id: `YP${100 + family}`,
        born: serial("2000-10-03", family),
        age: 12,
        participation: "PN1",
      },
      {
        ...common,
        key: `${family}b`,
        id: `YP${200 + family}`,
        born: serial("2008-10-07", family),
        age: 4,
        participation: "PN0",
      },
    ];
  });
}

/** Agencies as the matrix heads their columns. */
export const AGENCIES = ["GP", "HV", "School", "Police", "Youth"] as const;

/** What is marked of one agency at one conference. */
export interface Marks {
  invited: string;
  attended: string;
  report: string;
}

/** Who was invited to each conference and came: never more came than were invited. */
export function spotlessAttendance(conferences: readonly ConferenceRow[]): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const { no } of conferences) {
    AGENCIES.forEach((agency, i) => {
      if ((no + i) % 5 === 4) return;
      const came = (no + i) % 3 > 0;
      marks.set(`${no} ${agency}`, {
        invited: "Y",
        attended: came ? "Y" : "N",
        report: came ? "N" : "Y",
      });
    });
  }
  return marks;
}
