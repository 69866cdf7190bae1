import { describe, expect, it } from "@jest/globals";
import {
  type Acceptance,
  acceptanceIndex,
  broughtOver,
} from "../../src/domain/findings/acceptance";
import type { Finding } from "../../src/domain/findings/finding";
import { keyOf, textOf } from "../../src/domain/findings/findingKey";
import { readAcceptances, storedAcceptances } from "../../src/domain/findings/storedAcceptances";
import { readOr } from "../../src/domain/settings/kept";
import { findingsIn, stored, WORKBOOKS } from "./keptFiles";

const isByRow = (finding: Finding | undefined) =>
  finding?.kind !== "could not run" && finding?.record.knownByRow === true;

/** Of the findings kept in a workbook, the fewest that still come up: later versions understand more. */
const FEWEST = { sample: 143, faulty: 30, lacking: 7 } as const;
type Workbook = (typeof WORKBOOKS)[number];

function acceptedIn(workbook: Workbook, version: number): readonly Acceptance[] {
  const kept = readAcceptances(stored(`acceptances-${version}-${workbook}`));
  expect(kept.kind).toBe("read");
  return readOr(kept, []);
}

/** The findings that come up in a workbook and are among those accepted there, each with its reason. */
async function comingUp(workbook: Workbook) {
  const { findings, digest } = await findingsIn(workbook);
  const reasons = new Map(acceptedIn(workbook, 3).map(({ what, why }) => [textOf(what), why]));
  const found = findings.filter((one) => reasons.has(textOf(keyOf(one, digest))));
  expect(found.length).toBeGreaterThanOrEqual(FEWEST[workbook]);
  const told = found.map((one) => reasons.get(textOf(keyOf(one, digest))));
  expect(new Set(told).size).toBe(found.length);
  return { digest, findings, found, told };
}

describe.each(WORKBOOKS)("What was accepted in the %s workbook", (workbook) => {
  it.each([2, 3])("in version %i is held, each by its own finding", async (version) => {
    const { digest, findings, found, told } = await comingUp(workbook);
    const acceptanceOf = acceptanceIndex(acceptedIn(workbook, version), findings, digest);
    expect(found.map((one) => acceptanceOf(one)?.why)).toEqual(told);
  });

  it("in version 1 is held except for records known by their row, which that version could not tell", async () => {
    const { digest, findings, found, told } = await comingUp(workbook);
    const acceptanceOf = acceptanceIndex(acceptedIn(workbook, 1), findings, digest);
    expect(found.map((one) => acceptanceOf(one)?.why)).toEqual(
      told.map((why, at) => (isByRow(found[at]) ? undefined : why)),
    );
  });

  it("in version 2 is saved in this version", async () => {
    const { digest, findings, told } = await comingUp(workbook);
    const now = storedAcceptances(broughtOver(acceptedIn(workbook, 2), findings, digest));
    const saved = readOr(readAcceptances(JSON.parse(JSON.stringify(now))), []);
    const isTold = ({ why }: Acceptance) => told.includes(why);
    expect(saved.filter(isTold)).toEqual(acceptedIn(workbook, 3).filter(isTold));
    expect(saved).toHaveLength(acceptedIn(workbook, 3).length);
  });
});

it("What an earlier version accepted and does not come up now is kept as it was", async () => {
  const { digest, findings } = await findingsIn("sample");
  const accepted = acceptedIn("sample", 2);
  const [first, ...others] = findings;
  if (!first) throw new Error("The sample has findings");
  const now = broughtOver(accepted, others, digest);
  expect(now[0]).toEqual(accepted[0]);
  expect(now.slice(1).every(({ what }) => typeof what !== "string")).toBe(true);
  const again = readOr(readAcceptances(storedAcceptances(now)), []);
  expect(acceptanceIndex(again, findings, digest)(first)?.why).toBe("Reason 1");
});
