/**
 * How hard random attacks try. In the check each makes few runs, with its own seed each time; `npm run attack`
 * makes many times as many of every test that imports this file, with a seed that it prints.
 */
const TIMES = Number(process.env.ATTACK_TIMES ?? "1");
const SEED = process.env.ATTACK_SEED;

/** What fast-check is asked for. */
export interface Effort {
  readonly numRuns: number;
  readonly seed?: number;
}

/**
 * @param runs how many runs the check makes
 * @param usualSeed where the check always makes the same runs
 * @param atLeast how many runs `npm run attack` makes at the least
 */
export function effort(runs: number, usualSeed?: number, atLeast = 0): Effort {
  const seed = SEED === undefined ? usualSeed : Number(SEED);
  const numRuns = TIMES === 1 ? runs : Math.max(runs * TIMES, atLeast);
  return { numRuns, ...(seed !== undefined && { seed }) };
}
