import { are, counted, numberText } from "../../text/numbers";
import { type TurnoutByKind, turnoutsOf } from "./attendance";
import { label } from "./cells";
import type { Reporting } from "./reporting";
import type { TableCell } from "./table";
import { said, trackersWords } from "./wording";
import { agencyWords, joined, listedWords, teamsWordsIn, type Words } from "./words";

type PeriodsAgencies = Pick<Reporting, "agencies" | "attendance" | "settings">;

/** One agency of the period, on the list or not. */
export interface AgencyLine {
  readonly name: string;
  readonly group: string;
  readonly turnouts: TurnoutByKind;
  /** Its name, in quotation marks where only the tracker names it so. */
  readonly label: TableCell;
  /** What stands in a copy in place of the tracker's own name for it. */
  readonly labelInCopy?: string;
}

/** The name of the agency whose label it is. */
export function agencyLabelled({ words, value }: Pick<TableCell, "words" | "value">): string {
  return teamsWordsIn(words)[0]?.team ?? String(value);
}

/** Where an agency stands that is on no list yet. */
const UNPLACED = "OTHER";

/** The agencies under Set up in their order, then those at the period's conferences that only the tracker names. */
export function agencyLines(reporting: PeriodsAgencies): readonly AgencyLine[] {
  const attendance = reporting.attendance();
  const onTheList = reporting.settings.agencies.map(({ name, group }) => ({
    name,
    group,
    turnouts: turnoutsOf(attendance, name),
    label: label(agencyWords({ name })),
  }));
  // Numbered through the whole tracker: a number means the same agency in every period.
  const others = reporting.agencies().notOnTheList.map((name, index) => ({
    name,
    group: UNPLACED,
    turnouts: turnoutsOf(attendance, name),
    label: label(trackersWords(name)),
    labelInCopy: `Agency not on the list ${numberText(index + 1)}`,
  }));
  return [...onTheList, ...others.filter(({ name }) => attendance.byAgency.has(name))];
}

/** What is said of agencies that are on no list, and of rows that could not be counted. */
export function agencyNotes(reporting: PeriodsAgencies): readonly Words[] {
  const { byAgency, orphans } = reporting.attendance();
  const names = reporting.agencies().notOnTheList.filter((name) => byAgency.has(name));
  return said<Words>(
    names.length > 0 &&
      joined(
        `On no list of agencies yet, and counted under ${UNPLACED}: `,
        listedWords(names.map(trackersWords)),
        ". Where one is another name for an agency above, add it there under Set up.",
      ),
    orphans > 0 &&
      `${counted(orphans, "row")} of participation without a conference in the tracker ${are(orphans)} not counted.`,
  );
}

/** Each line in the order of the groups, the first of a group with its heading. */
export function groupStarts<Line extends { readonly group: string }>(
  lines: readonly Line[],
): readonly (Omit<Line, "group"> & { readonly group?: string })[] {
  const order = [...new Set(lines.map(({ group }) => group))];
  return order.flatMap((heading) =>
    lines
      .filter(({ group }) => group === heading)
      .map(({ group, ...line }, index) => (index === 0 ? { ...line, group } : line)),
  );
}
