import { limitInWords } from "../../calendar/limit";
import { contains } from "../../calendar/periods";
import { grouped } from "../../grouped";
import { standing } from "../../judging/judge";
import { isKnown } from "../../records/field";
import { columnsOf } from "../../records/need";
import type { Enquiry } from "../../records/records";
import { count, share } from "../engine/cells";
import type { Reporting } from "../engine/reporting";
import { rowsOf } from "../engine/rows";
import type { Line, Section } from "./line";

/** Referrals that came again, and assessments finished in time. */
export const referralsAndAssessments: Section = {
  heading: "Referrals and assessments",
  families: [
    {
      what: "Referrals",
      needs: columnsOf("enquiries", "referralDate"),
      lines: (reporting) => [{ words: "Referrals", cell: count(rowsOf(referrals(reporting))) }],
    },
    {
      what: "Re-referrals",
      needs: columnsOf("enquiries", "referralDate", "reReferral"),
      lines: reReferrals,
    },
    {
      what: "Assessments",
      needs: columnsOf("enquiries", "assessmentType", "start", "end"),
      lines: assessments,
    },
  ],
};

function referrals({ records, period, asAt }: Reporting): readonly Enquiry[] {
  return records.enquiries.filter(({ referralDate: day }) => {
    return isKnown(day) && day <= asAt && contains(period, day);
  });
}

function reReferrals(reporting: Reporting): readonly Line[] {
  const again = referrals(reporting).filter(({ reReferral }) => reReferral === true);
  const lines = [
    { words: "Re-referrals", cell: count(rowsOf(again)) },
    {
      words: "Re-referrals, % of referrals",
      cell: share(rowsOf(again), rowsOf(referrals(reporting))),
    },
  ];
  if (!reporting.available.has("enquiries", "familyRef")) return lines;
  const families = grouped(again, reporting.people().familyOf);
  const first = [...families.values()].map(([enquiry]) => enquiry);
  return [
    ...lines,
    { words: "Families referred again", cell: count(rowsOf(first)), counts: "families" },
  ];
}

const KINDS = [
  { type: "initial", words: "Initial assessments" },
  { type: "core", words: "Core assessments" },
  { type: "single", words: "Single assessments" },
] as const;

/** An assessment belongs to the period in which it was finished. */
function assessments({ records, period, settings, judging }: Reporting): readonly Line[] {
  const finished = records.enquiries.filter(({ end }) => {
    return isKnown(end) && end <= judging.asAt && contains(period, end);
  });
  return KINDS.flatMap(({ type, words }) => {
    const own = finished.filter(({ assessmentType }) => assessmentType === type);
    if (own.length === 0) return [];
    const allowed = { amount: settings.timescales.T15[type], unit: "working days" } as const;
    const inTime = own.filter(
      ({ start, end }) => standing(start, end, allowed, false, judging) === "met",
    );
    const within = `finished within ${limitInWords(allowed)}`;
    return [
      { words: `${words} finished`, cell: count(rowsOf(own)), concerns: "the service" },
      { words: `${words} ${within}`, cell: count(rowsOf(inTime)), concerns: "the service" },
      {
        words: `${words} ${within}, %`,
        cell: share(rowsOf(inTime), rowsOf(own)),
        concerns: "the service",
      },
    ];
  });
}
