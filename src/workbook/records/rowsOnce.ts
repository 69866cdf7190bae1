import type { Child, Participation, Records } from "../../domain/records/records";
import { refKey } from "../../domain/records/refKey";
import type { RowSource } from "../../domain/records/source";
import type { SheetPart } from "../reading/sheetParts";

/**
 * Leaves out the children and agencies that the rows of repeated conferences say a second time. What only such a row
 * says, as a matrix of agencies that repeats number, date and type beside it, stays.
 * @param isRepeated whether a row repeats a conference of another sheet
 */
export function rowsOnce(
  parts: readonly SheetPart[],
  isRepeated: (source: RowSource) => boolean,
): readonly SheetPart[] {
  const isOfCopy = ({ sources }: Child | Participation) => sources.every(isRepeated);
  const said = new Set<string>();
  for (const { records } of parts) {
    for (const child of records.children ?? []) if (!isOfCopy(child)) add(childKey(child));
    for (const agency of records.participation ?? []) if (!isOfCopy(agency)) add(agencyKey(agency));
  }
  return parts.map(({ understood, records }) => ({
    understood,
    records: {
      ...records,
      ...left("children", records.children, childKey),
      ...left("participation", records.participation, agencyKey),
    },
  }));

  function add(key: string | undefined): void {
    if (key !== undefined) said.add(key);
  }

  function left<One extends Child | Participation>(
    name: keyof Records,
    all: readonly One[] | undefined,
    keyOf: (one: One) => string | undefined,
  ) {
    if (all === undefined) return {};
    return { [name]: all.filter((one) => !isOfCopy(one) || !said.has(keyOf(one) ?? "")) };
  }
}

function childKey({ childRef }: Child): string | undefined {
  const ref = refKey(childRef);
  return ref === undefined ? undefined : `child ${ref}`;
}

function agencyKey({ agency, conferenceRef }: Participation): string | undefined {
  const ref = refKey(conferenceRef);
  const name = refKey(agency);
  return ref === undefined || name === undefined ? undefined : `agency ${ref}\n${name}`;
}
