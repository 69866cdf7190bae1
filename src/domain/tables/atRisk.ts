import type { RowSource } from "../records/source";
import { refKey } from "../timescales/refKey";
import { columns, type Need } from "./definition";
import type { Discussed } from "./discussed";
import { grouped } from "./grouped";
import type { Reporting } from "./reporting";
import { are, counted, said } from "./wording";

/** A family with an initial conference in the period, and what was ticked for it. */
export interface FamilyAtRisk {
  /** The family's key. */
  readonly family: string;
  readonly ticked: ReadonlySet<string>;
  /** The first row of indicators of the family. */
  readonly source: RowSource;
  /** Its children that were discussed in the period. */
  readonly children: readonly Discussed[];
}

export interface FamiliesAtRisk {
  /** In the order of the sheet. */
  readonly families: readonly FamilyAtRisk[];
  readonly notes: readonly string[];
}

/** The columns from which families are joined with their indicators. */
export const INDICATOR_COLUMNS: readonly Need[] = [
  ...columns("conferences", "date", "type"),
  { dataset: "conferences", anyOf: ["familyRef", "childRef"] },
  { dataset: "indicators", anyOf: ["familyRef", "childRef"] },
  ...columns("indicators", "ticked"),
];

/**
 * The families whose initial conference was held in the period, with their indicators: several rows of one
 * family (one for each child) are one family.
 */
export function familiesAtRisk(reporting: Reporting): FamiliesAtRisk {
  const { records, settings, initials, familyOf, people } = reporting;
  const conferenced = new Set(initials.map(familyOf));
  const childrenOf = grouped(reporting.discussed(), ({ person }) => person.family);
  const printed = new Set(settings.indicators.map(({ name }) => name));
  const families = new Map<string, FamilyAtRisk & { ticked: Set<string> }>();
  const unprinted = new Set<string>();
  let elsewhere = 0;
  for (const { sources, familyRef, childRef, ticked } of records.indicators) {
    const ref = refKey(familyRef);
    const child = refKey(childRef);
    const family =
      ref !== undefined
        ? people().familyOf(ref)
        : child !== undefined
          ? people().byChildRef.get(child)?.family
          : undefined;
    if (family === undefined || !conferenced.has(family)) {
      elsewhere += 1;
      continue;
    }
    const known = families.get(family) ?? {
      family,
      ticked: new Set<string>(),
      source: sources[0],
      children: childrenOf.get(family) ?? [],
    };
    for (const name of ticked) (printed.has(name) ? known.ticked : unprinted).add(name);
    families.set(family, known);
  }
  conferenced.delete(undefined);
  const without = conferenced.size - families.size;
  return {
    families: [...families.values()],
    notes: said(
      "Families are those whose initial conference was held in the period.",
      without > 0 &&
        `${counted(without, "family", "families")} with an initial conference ${without === 1 ? "has" : "have"} no row of indicators.`,
      elsewhere > 0 &&
        `${counted(elsewhere, "row")} of indicators without an initial conference in the period ${are(elsewhere)} not counted.`,
      unprinted.size > 0 && `Not on the list of indicators: ${[...unprinted].join(", ")}.`,
    ),
  };
}
