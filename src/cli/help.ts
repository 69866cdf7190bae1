import { USAGE } from "./problems";

/** Each argument of the command and what it does; `docs/headless.md` says more. */
export const HELP: Readonly<Record<string, string>> = {
  FILE: "the tracker, .xlsx or .xlsm; it is only read",
  out: "write a copy of it with the late cells marked and a findings sheet",
  report: "write everything that was found as JSON",
  "as-at": "the day the check is made for; without it, today",
  period:
    "a financial year (2013-14), a quarter (2013-14-Q4) or two days (2014-03-01..2014-03-31) for the tables and the copy",
  "insert-tables": "insert the appendix tables into the --out file: all, or ids with commas",
  "scrutiny-copy": "write a copy for scrutiny officers: tables only, and no child's name",
  protection: "how the copy protects small numbers: hide, round or none; without it, hide",
  tables: "the tables in the copy: all, or ids with commas",
  council: "the council's name on the copy's cover",
  "allow-words": "words of the team's own that were looked at and may go into the copy",
  reword: "such words, and what stands in their place in the copy",
  help: "print this, and do nothing else",
};

/** What `--help` prints: how the command is called, a line for each argument, and what its exit codes mean. */
export function helpLines(): readonly string[] {
  const named = Object.entries(HELP).map(([name, does]): [string, string] => [
    name === "FILE" ? name : `--${name}`,
    does,
  ]);
  const width = Math.max(...named.map(([name]) => name.length));
  return [
    `Usage: ${USAGE}`,
    "",
    ...named.map(([name, does]) => `  ${name.padEnd(width)}  ${does}`),
    "",
    "Exit codes: 0 clean, 1 breaches, 2 not everything could be checked, 3 the scrutiny copy was stopped.",
  ];
}
