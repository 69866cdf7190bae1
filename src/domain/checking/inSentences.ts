import { listed } from "../text/words";

/** ": T05 and T06 could not be judged from it", or nothing. */
export function notJudged(codes: readonly string[]): string {
  return codes.length === 0 ? "" : `: ${codesInWords(codes)} could not be judged from it`;
}

/** Codes of checks in order, runs of three or more as "T01 to T06": "T01 to T06, T11 and T12" */
export function codesInWords(codes: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, code)) run.push(code);
    else runs.push([code]);
  }
  const said = runs.map((run) => (run.length < 3 ? run : [`${run[0]} to ${run.at(-1)}`]));
  return listed(said.flat());
}

function isNext(code: string, next: string): boolean {
  return code[0] === next[0] && Number(next.slice(1)) === Number(code.slice(1)) + 1;
}
