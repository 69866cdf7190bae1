import { cell, type DraftCell, type DraftSheet, type MadeTracker, makeTracker } from "../book";
import { partsOf } from "../days";
import { inWords, readSample } from "./sample";
import { place, type SampleList } from "./sampleList";

const TYPES = { Initial: "ICPC", "Review - 3 month": "1st RCPC", "Review - 6 month": "RCPC" };

const CONFERENCE_HEADINGS = [
  "Ref",
  "Household",
  "ICPC / RCPC",
  "Referring team",
  "S47 strategy discussion",
  "CP Conf Date",
  "Date of last conf",
  "IRO",
  "How many children",
  "Social work report",
  "Result",
  "Category of abuse",
  "Outline plan dist'd",
  "Sent to chair",
  "Signed off by chair",
  "Full record circulated",
  "Why late / notes",
];
const CHILD_HEADINGS = [
  "Household",
  "Person ID",
  "Child's name",
  "Birth date",
  "Expected delivery date",
  "M/F",
  "Age at ICPC",
  "CPP from",
  "CPP to",
  "Abuse category",
  "PN code",
];
const PARTICIPATION = {
  Attended: "PN1",
  Consulted: "PN5",
  "Not consulted": "PN7",
  "Under 10": "PN0",
};

/**
 * The sample in the 1904 date system, on a sheet for each quarter, the first of them hidden, under other names
 * and in other words; agencies as an Excel table.
 */
export async function makeQuarters(): Promise<MadeTracker> {
  const { children, conferences, indicators, participation } = await readSample();
  const date = place(conferences, "Conference date");
  const quarters = [1, 2, 3, 4].map((quarter): DraftSheet => {
    const rows = conferences.rows
      .filter((row) => quarterOf(Number(row[date]?.value)) === quarter)
      .map((row) => row.map((one) => inWords(one, TYPES)));
    return {
      name: `Q${quarter} 13-14`,
      isHidden: quarter === 1,
      rows: [[cell(`Quarter ${quarter}`)], [], texts(CONFERENCE_HEADINGS), ...rows],
    };
  });
  return makeTracker(
    [
      ...quarters,
      {
        name: "CYP",
        rows: [
          texts(CHILD_HEADINGS),
          ...children.rows.map((row) => row.map((one) => inWords(one, PARTICIPATION))),
        ],
      },
      tableSheet(
        "Agencies",
        ["Ref", "Organisation", "Asked", "Present", "Written report"],
        participation,
      ),
      {
        name: "Indicators",
        rows: [
          texts(indicators.headings),
          ...indicators.rows.map((row) =>
            row.map((one, at) => (at > 0 && one.value !== "" ? { ...one, value: "Yes" } : one)),
          ),
        ],
      },
    ],
    { date1904: true },
  );
}

function quarterOf(serialDay: number): number {
  return Math.floor(((partsOf(serialDay).month + 8) % 12) / 3) + 1;
}

function texts(headings: readonly string[]): DraftCell[] {
  return headings.map((heading) => cell(heading));
}

function tableSheet(
  name: string,
  headings: readonly string[],
  { rows }: SampleList<DraftCell>,
): DraftSheet {
  return {
    name,
    rows: [texts(headings), ...rows],
    table: { name: "Attendance", ref: `A1:E${rows.length + 1}` },
  };
}
