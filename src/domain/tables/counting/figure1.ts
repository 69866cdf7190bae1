import { endsWithPlan, isInitial, isReview } from "../../records/conferenceKinds";
import { isKnown } from "../../records/field";
import type { Conference } from "../../records/records";
import { lineOf } from "../engine/categories";
import type { Reporting } from "../engine/reporting";
import type { TableContent } from "../engine/table";
import { textOf } from "../engine/words";
import { ENDED, NO_PLAN } from "../figure1";
import { conferencesOf, type OnConferences, ofType } from "./conferencesCounted";
import { type CountingOf, rowsOf, words } from "./counting";

const KINDS = [isInitial, isReview] as const;

/** Figure 1 in conditions, where it counts conferences: by type, outcome and category. */
export function figure1(reporting: Reporting, { rows }: TableContent): CountingOf {
  return (row, column) => {
    const kind = KINDS[column - 1];
    const line = conditionsOf(String(rows[row]?.cells[0]?.value), reporting);
    if (!kind || !line || reporting.settings.tables.figure1Counts !== "conferences") return null;
    return rowsOf(conferencesOf(reporting, ofType(kind), ...line));
  };
}

function conditionsOf(line: string, reporting: Reporting): readonly OnConferences[] | null {
  if (line === NO_PLAN) return [decided("no plan")];
  if (line === ENDED) return [decided("plan ended")];
  const { severalCategories } = reporting.settings.tables;
  const keyOf = ({ category }: Conference) =>
    isKnown(category) ? lineOf(category, severalCategories) : undefined;
  const key = reporting.conferences
    .map(keyOf)
    .find((found) => found && textOf(found.words) === line)?.key;
  if (key === undefined) return null;
  return [
    words("outcome", "one of", (conference) => endsWithPlan(conference) === true),
    words("category", "one of", (conference) => keyOf(conference)?.key === key),
  ];
}

function decided(decision: "no plan" | "plan ended"): OnConferences {
  return words(
    "outcome",
    "one of",
    ({ outcome }) => isKnown(outcome) && outcome.decision === decision,
  );
}
