import { grouped } from "../../grouped";
import type { Family, People } from "../../people/people";
import { columnsOf, type Need } from "../../records/need";
import type { Availability, Indicators, Records } from "../../records/records";
import type { RowSource } from "../../records/source";
import type { Settings } from "../../settings/settings";
import { are, counted } from "../../text/numbers";
import { NOT_KNOWN } from "./cells";
import type { Discussed } from "./discussed";
import { said, trackersWords } from "./wording";
import { indicatorWords, joined, listedWords, separated, type Words } from "./words";

/** A family with an initial conference in the period, and what was ticked for it. */
export interface FamilyAtRisk {
  readonly family: Family;
  /** Its rows of indicators: one, or one for each child. */
  readonly rows: readonly [Indicators, ...Indicators[]];
  readonly source: RowSource;
  /** Its children that were discussed in the period. */
  readonly children: readonly Discussed[];
}

export interface FamiliesAtRisk {
  /** In the order of the sheet. */
  readonly families: readonly FamilyAtRisk[];
  /** The families for which an indicator was ticked. */
  readonly withIndicator: (name: string) => readonly FamilyAtRisk[];
  /**
   * The families of which it is not known whether one was: their cells are not understood, and none of them is ticked;
   * all of them where the tracker has no column for it.
   */
  readonly unknownFor: (name: string) => readonly FamilyAtRisk[];
  readonly notes: readonly Words[];
}

/** The columns from which families are joined with their indicators. */
export const INDICATOR_COLUMNS: readonly Need[] = [
  ...columnsOf("conferences", "date", "type"),
  { dataset: "conferences", anyOf: ["familyRef", "childRef"] },
  { dataset: "indicators", anyOf: ["familyRef", "childRef"] },
  ...columnsOf("indicators", "ticked"),
];

/** Whether an indicator was ticked for a family, in any of its rows. */
export function isTicked({ rows }: FamilyAtRisk, indicator: string): boolean {
  return rows.some(({ ticked }) => ticked.includes(indicator));
}

/** Whether it is not known if an indicator was ticked for a family: no row has a tick, and one is not understood. */
export function isUnknown(family: FamilyAtRisk, indicator: string): boolean {
  return (
    family.rows.some(({ unknown }) => unknown.includes(indicator)) && !isTicked(family, indicator)
  );
}

/** What of a period's reporting tells which families are at risk. */
interface InitialConferences {
  readonly records: Records;
  readonly available: Pick<Availability, "indicatorNames">;
  readonly settings: Settings;
  readonly familiesOfInitials: () => readonly (Family | undefined)[];
  readonly people: () => People;
  readonly discussedByFamily: () => ReadonlyMap<Family, readonly Discussed[]>;
}

/** The families whose initial conference was held in the period, with their indicators. */
export function familiesAtRisk(reporting: InitialConferences): FamiliesAtRisk {
  const { records, available, settings, familiesOfInitials, people } = reporting;
  const { familyOf } = people();
  const conferenced = new Set(familiesOfInitials());
  conferenced.delete(undefined);
  const childrenOf = reporting.discussedByFamily();
  const rowsOf = grouped(records.indicators, familyOf);
  const families: FamilyAtRisk[] = [];
  let rowsCounted = 0;
  for (const [family, rows] of rowsOf) {
    if (!conferenced.has(family)) continue;
    const source = rows[0].sources[0];
    families.push({ family, rows, source, children: childrenOf.get(family) ?? [] });
    rowsCounted += rows.length;
  }
  const byIndicator = new Map<string, FamilyAtRisk[]>();
  const withIndicator = (name: string): readonly FamilyAtRisk[] => byIndicator.get(name) ?? [];
  for (const one of families) {
    const ticked = one.rows.length === 1 ? one.rows[0].ticked : new Set(one.rows.flatMap(ticks));
    for (const name of ticked) {
      const own = byIndicator.get(name);
      if (own) own.push(one);
      else byIndicator.set(name, [one]);
    }
  }
  const unknown = families.filter(({ rows }) => rows.some((row) => row.unknown.length > 0));
  const columns = new Set(available.indicatorNames);
  const unknownFor = (name: string) =>
    columns.has(name) ? unknown.filter((one) => isUnknown(one, name)) : families;
  const names = settings.indicators.map(({ name }) => name);
  const printed = new Set(names);
  return {
    families,
    withIndicator,
    unknownFor,
    notes: [
      ...notesOn(
        conferenced.size - families.length,
        records.indicators.length - rowsCounted,
        [...byIndicator.keys()].filter((name) => !printed.has(name)),
      ),
      ...notUnderstood(
        names.filter((name) => columns.has(name)),
        unknownFor,
      ),
      ...withoutColumn(names.filter((name) => !columns.has(name))),
      ...said(
        families.length > 0 &&
          names.some((name) => withIndicator(name).length === 0 && unknownFor(name).length > 0) &&
          `${NOT_KNOWN} stands where no tick is known and something is not.`,
      ),
    ],
  };
}

function ticks({ ticked }: Indicators): readonly string[] {
  return ticked;
}

function notesOn(
  without: number,
  elsewhere: number,
  unprinted: readonly string[],
): readonly Words[] {
  return said<Words>(
    "Families are those whose initial conference was held in the period.",
    without > 0 &&
      `${counted(without, "family", "families")} with an initial conference ${without === 1 ? "has" : "have"} no row of indicators.`,
    elsewhere > 0 &&
      `${counted(elsewhere, "row")} of indicators without an initial conference in the period ${are(elsewhere)} not counted.`,
    unprinted.length > 0 &&
      joined("Not on the list of indicators: ", separated(unprinted.map(trackersWords), ", "), "."),
  );
}

/** Not understood is never nought: what is said of indicators with families of whom it is not known. */
function notUnderstood(
  names: readonly string[],
  unknownFor: FamiliesAtRisk["unknownFor"],
): readonly Words[] {
  return names.flatMap((name) => {
    const families = unknownFor(name).length;
    return said(
      families > 0 &&
        joined(
          indicatorWords({ name }),
          `: ${counted(families, "family", "families")} ${are(families)} not counted, because ${families === 1 ? "its cell is" : "their cells are"} not understood or not known.`,
        ),
    );
  });
}

function withoutColumn(names: readonly string[]): readonly Words[] {
  const words = names.map((name) => indicatorWords({ name }));
  return said(
    words.length > 0 && joined("The tracker has no column for ", listedWords(words), "."),
  );
}
