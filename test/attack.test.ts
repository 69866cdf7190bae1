import { afterEach, describe, expect, it, jest } from "@jest/globals";

const { ATTACK_TIMES, ATTACK_SEED } = process.env;

function effortWith(times: string | undefined, seed: string | undefined) {
  for (const [name, value] of Object.entries({ ATTACK_TIMES: times, ATTACK_SEED: seed })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  jest.resetModules();
  return jest.requireActual<typeof import("./attack")>("./attack").effort;
}

afterEach(() => void effortWith(ATTACK_TIMES, ATTACK_SEED));

describe("how hard random attacks try", () => {
  it("as often as the check asks for, with another seed each time", () => {
    expect(effortWith(undefined, undefined)(25)).toEqual({ numRuns: 25 });
  });

  it("with the same seed each time where the check wants one", () => {
    expect(effortWith(undefined, undefined)(25, 2014)).toEqual({ numRuns: 25, seed: 2014 });
  });

  it("many times as often, with the seed that is given to all", () => {
    const effort = effortWith("20", "7");
    expect(effort(25)).toEqual({ numRuns: 500, seed: 7 });
    expect(effort(25, 2014)).toEqual({ numRuns: 500, seed: 7 });
  });

  it("at least as often as an attack asks for, and not in the check", () => {
    expect(effortWith("20", "7")(25, undefined, 5_000)).toMatchObject({ numRuns: 5_000 });
    expect(effortWith("20", "7")(25, undefined, 400)).toMatchObject({ numRuns: 500 });
    expect(effortWith(undefined, undefined)(25, undefined, 5_000)).toEqual({ numRuns: 25 });
  });
});
