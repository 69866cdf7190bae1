/** Headings that teams give to the sample's columns. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  "Conf no": ["Conf. No.", "Conference No", "CPC no", "Conf ID", "CP Conf Ref", "Conf #", "Ref No"],
  "Family no": ["Fam no", "Family ID", "Family Ref", "Household no", "Family code", "Fam. ref"],
  "Conference type": ["Conf Type", "Initial/Review", "ICPC/RCPC", "CPC Type", "I or R", "Type"],
  "Requested by": ["Req by", "Requesting Team", "Referring team", "SW Team", "Request made by"],
  "Strategy meeting": [
    "Strat Mtg",
    "Date of Strategy Disc.",
    "S47 Strategy Discussion Date",
    "Strat Disc",
    "Date strategy meeting held",
  ],
  "Conference date": ["Date of Conf", "Conf Date", "CPC Date", "Date conference held", "Held on"],
  "Last conference (reviews)": [
    "Prev Conf",
    "Date of last conf",
    "Last CPC date",
    "Previous conference",
    "Date of last conference (reviews only)",
  ],
  Chair: ["Chaired by", "Conf Chair", "Chairperson", "IRO/Chair", "Name of Chair"],
  "No. children": ["No of Children", "# children", "No. of ch", "How many children?", "No. kids"],
  "SW report received": [
    "S/W rpt rec'd",
    "SW Report Recd",
    "Social Work Report",
    "Report received from SW",
    "SWR received",
  ],
  Outcome: ["Conf outcome", "Decision", "Outcome of conference", "Result", "Conference decision"],
  "Category of plan": ["Category", "Cat", "Category of abuse", "CP Category", "Abuse category"],
  "Outline plan sent": [
    "Outline Plan distributed",
    "OP sent",
    "Outline plan",
    "Outline plan issued",
  ],
  "Minutes to chair": [
    "Mins to Chair",
    "Minutes sent to Chair",
    "Mins sent for approval",
    "Draft mins to chair",
    "To chair",
  ],
  "Minutes approved": [
    "Mins app'd",
    "Approved by chair",
    "Minutes agreed by Chair",
    "Mins signed off",
  ],
  "Minutes distributed": [
    "Mins dist.",
    "Full record circulated",
    "Mins sent out",
    "Minutes issued",
  ],
  "Reason for delay / comments": ["Reason for Delay", "Reason/Comments", "Reason late"],
  "Child ID": ["Child ref", "Child No", "Person ID", "Child's ID", "CYP ID"],
  DOB: ["D.O.B.", "Date of Birth", "Birth date", "Child DOB"],
  "EDD (unborn)": ["EDD", "Expected date of delivery", "E.D.D.", "Expected delivery date"],
  Gender: ["Sex", "M/F"],
  "Age at conference": ["Age", "Age at conf", "Age in years"],
  "Plan start": [
    "CP plan start",
    "Start of plan",
    "Date plan started",
    "Date made subject to plan",
  ],
  "Plan end": ["CP plan end", "Plan end date", "Date plan ceased", "Date removed from plan"],
  Category: ["Cat", "Category of abuse", "Plan category"],
  Participation: ["PN code", "Child participation", "Participation of child"],
  Agency: ["Agency name", "Agency/Service", "Organisation", "Agency invited"],
  Invited: ["Inv", "Invited?", "Invited Y/N"],
  Attended: ["Att", "Present", "Attended Y/N", "In attendance"],
  "Report sent": ["Rep", "Report sent?", "Report provided", "Report Y/N"],
};

/** Words that teams have for the sample's own, each meaning the same. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  Initial: ["ICPC", "INITIAL", "Initial CPC", "Init", "Initial Conference"],
  "Review - 3 month": ["1st Review", "First RCPC", "3/12 Review", "3mth", "RCPC (3 month)"],
  "Review - 6 month": ["Subsequent review", "6/12 Review", "6 monthly review", "6-month review"],
  "Child protection plan": ["CP Plan", "CPP", "Plan made", "Made subject to CP Plan"],
  "Plan continues": ["CP Plan continued", "Remain on plan", "Continues", "Plan to continue"],
  "Plan ended - child in need plan": ["Ended - CIN", "Plan ceased (CIN)", "Step down to CIN"],
  "Plan ended - Interim Care Order": ["Ended - ICO", "Discontinued (ICO)"],
  "Neglect and emotional abuse": ["NEG/EMO", "Emotional/Neglect", "Neglect & Emotional"],
  "Emotional abuse": ["EMO", "b) Emotional abuse", "Emotional"],
  "Sexual abuse": ["SAB", "Sexual"],
  Neglect: ["NEG", "a) Neglect"],
  Attended: ["PN1", "Attended conference", "Yes - attended"],
  Consulted: ["PN5", "Views given", "Views shared by advocate"],
  "Not consulted": ["PN7", "Neither", "Did not participate"],
  "Under 10": ["<10", "PN0", "U10", "N/A - under 10"],
};

/** A heading with two letters of a long word swapped, or one left out. */
export function misspelt(heading: string, choice: number): string {
  return heading.replace(/[a-z]{6,}/i, (word) => {
    const at = 1 + (choice % (word.length - 3));
    const swapped = `${word[at + 1]}${word[at]}`;
    return choice % 2
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + swapped + word.slice(at + 2);
  });
}
