import { limitInWords } from "../../src/domain/calendar/limit";
import { CATALOGUE } from "../../src/domain/catalogue/catalogue";
import type { RuleText } from "../../src/domain/checking/ruleText";
import type { Severity } from "../../src/domain/findings/finding";
import { limitSet } from "../../src/domain/judging/limitSet";
import { columnsInWords } from "../../src/domain/records/columnsInWords";
import { fieldTitle } from "../../src/domain/records/fieldTitles";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import type { Source } from "../../src/domain/sources/sources";
import {
  isOfConference,
  type LimitKind,
  type Timescale,
} from "../../src/domain/timescales/timescale";
import { markdownTable } from "./markdown";

const INTRODUCTION = `# Checks

This page is made from the catalogue of checks by \`npm run docs\`; a test keeps it so. Change the checks under \`src/domain\`, not this page.

**How days are counted.** The event's day is day 0; the next working day is day 1; the limit day itself is in time. A working day is Monday
to Friday, not a bank holiday in England and Wales, and not one of the team's closure days. "Before" counts the same way backwards.
A limit in months ends on the same day of the month, or on the month's last day. What is done on a day nobody works, after its limit,
is late by the working day that follows. "As at" is today unless another day is set; nothing after it is judged.

**What a timescale comes to.** Met; breached; overdue (not done, and the limit has passed); due soon (not done, and the limit lies within
${DEFAULT_SETTINGS.warningWindow} working days); not yet due; not applicable; cannot be judged. Every record counts under one of them. A reason for delay that was recorded is shown
with the breach, which it does not excuse.

**Limits** are those of the 2013-14 report. Each can be set otherwise under Set up, and is kept in the workbook.
`;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  breach: "breach: a timescale was missed",
  "at risk": "at risk: soon overdue, or a review not booked",
  error: "error: the record cannot be right",
  query: "query: unusual, may be right with a reason",
  notice: "notice: tidiness",
};

/** The page docs/rules.md, made from the catalogue of checks. */
export function rulesPage(): string {
  const rows = CATALOGUE.map(({ code, severity, title }) => [code, title, severity]);
  return `${[INTRODUCTION, markdownTable(["code", "check", "finding"], rows), ...CATALOGUE.map(section)].join("\n")}\n`;
}

function section(rule: RuleText): string {
  const limit = limitOf(rule);
  const lines = [
    `\n## ${rule.code} ${rule.title}\n`,
    `${rule.why}\n`,
    ...(limit ? [`- Limit: ${limit}`] : []),
    `- Finding: ${SEVERITY_WORDS[rule.severity]}`,
    `- Put it right: ${rule.putRight}`,
    ...(rule.needs.length > 0 ? [`- Works from: ${columnsInWords(rule.needs)}`] : []),
    `- Source: ${rule.sources.map(sourceInMarkdown).join("; ")}`,
  ];
  return lines.join("\n");
}

const sourceInMarkdown = ({ title, address }: Source): string =>
  address === null ? title : `[${title}](${address})`;

/** The limit of a timescale in words; `undefined` for other checks. */
function limitOf({ timescale }: RuleText): string | undefined {
  if (!timescale) return undefined;
  const said = limitWhereSet(timescale);
  const isOff = timescale.limit?.kind === "amount, off unless set";
  return isOff ? `${said}; off unless turned on under Set up` : said;
}

function limitWhereSet(timescale: Timescale): string {
  const { limit, limitSaid } = timescale;
  const words = limit === null ? "" : standardInWords(limit);
  if (limitSaid) return limitSaid(words);
  if (limit?.kind === "months or days" || !isOfConference(timescale)) return words;
  const { direction, to } = timescale.conference;
  if (direction === "at least before") return `at least ${words} before the conference`;
  const { from } = limitSet(timescale, DEFAULT_SETTINGS);
  const [start, end] = [from, to].map((field) => fieldTitle("conferences", field));
  return `${words}, from ${start} to ${end}`;
}

function standardInWords(limit: LimitKind): string {
  switch (limit.kind) {
    case "amount":
    case "amount from a start":
      return limitInWords(limit.standard);
    case "amount, off unless set":
      return limitInWords(limit.standard);
    case "months or days": {
      const { days, months } = limit.standard;
      return `${limitInWords({ amount: months, unit: "months" })} from the conference before (or ${limitInWords({ amount: days, unit: "days" })}, if set so)`;
    }
    case "by type of assessment": {
      const { core, initial, single } = limit.standard;
      return `initial ${initial}, core ${core}, single ${single} working days`;
    }
  }
}
