import { describe, expect, it } from "@jest/globals";
import { acceptanceIndex, broughtOver } from "../../src/domain/findings/acceptance";
import type { Finding } from "../../src/domain/findings/finding";
import { readAcceptances, storedAcceptances } from "../../src/domain/findings/storedAcceptances";
import { readOr } from "../../src/domain/settings/kept";
import { findingsIn, stored, WORKBOOKS } from "./keptFiles";

const isByRow = (finding: Finding) =>
  finding.kind !== "could not run" && finding.record.knownByRow === true;

/** The findings of a kept workbook, and which reason each is accepted for. */
async function reasons(workbook: (typeof WORKBOOKS)[number], version: number) {
  const { findings, digest } = await findingsIn(workbook);
  const kept = readAcceptances(stored(`acceptances-${version}-${workbook}`));
  expect(kept.kind).toBe("read");
  const accepted = readOr(kept, []);
  expect(accepted).toHaveLength(findings.length);
  const acceptanceOf = acceptanceIndex(accepted, findings, digest);
  return { accepted, digest, findings, found: findings.map((one) => acceptanceOf(one)?.why) };
}

const inOrder = (findings: readonly Finding[]) => findings.map((_, at) => `Reason ${at + 1}`);

describe.each(WORKBOOKS)("What was accepted in the %s workbook", (workbook) => {
  it.each([2, 3])("in version %i is held, each by its own finding", async (version) => {
    const { findings, found } = await reasons(workbook, version);
    expect(found).toEqual(inOrder(findings));
  });

  it("in version 1 is held but for records known by their row, which that version could not tell", async () => {
    const { findings, found } = await reasons(workbook, 1);
    const told = findings.map((one, at) => (isByRow(one) ? undefined : `Reason ${at + 1}`));
    expect(found).toEqual(told);
  });

  it("in version 2 is saved in this version", async () => {
    const { accepted, digest, findings } = await reasons(workbook, 2);
    const now = storedAcceptances(broughtOver(accepted, findings, digest));
    expect(JSON.parse(JSON.stringify(now))).toEqual(stored(`acceptances-3-${workbook}`));
  });
});

it("What an earlier version accepted and does not come up now is kept as it was", async () => {
  const { accepted, digest, findings } = await reasons("sample", 2);
  const [first, ...others] = findings;
  const now = broughtOver(accepted, others, digest);
  expect(now[0]).toEqual(accepted[0]);
  const again = readOr(readAcceptances(storedAcceptances(now)), []);
  expect(acceptanceIndex(again, findings, digest)(first as Finding)?.why).toBe("Reason 1");
  expect(now.slice(1).every(({ what }) => typeof what !== "string")).toBe(true);
});
