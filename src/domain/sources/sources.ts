/** Where a check is laid down. */
export interface Source {
  /** Its title, with year and place where they are known. */
  readonly title: string;
  /** Where it can be read by anyone; `null` for local practice and what is Conference Check's own. */
  readonly address: string | null;
}

/** The chapter that gives the timescales of assessments, conferences, core groups and reviews. */
export const WORKING_TOGETHER: Source = {
  title: "Working Together to Safeguard Children 2023, chapter 3",
  address: "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
};

export const CENSUS: Source = {
  title: "Department for Education, children in need census",
  address: "https://www.gov.uk/guidance/children-in-need-census",
};

/** @example childrenAct("47").title //=> "Children Act 1989, section 47" */
export const childrenAct = (section: string, says = ""): Source => ({
  title: `Children Act 1989, section ${section}${says}`,
  address: `https://www.legislation.gov.uk/ukpga/1989/41/section/${section}`,
});

/** What the annual and quarterly reports of a team count by, and no law says. */
export const localPractice = (where: string): Source => ({
  title: `Local practice: ${where}`,
  address: null,
});

export const TABLE_2B: Source = localPractice("annual report 2013-14, Table 2b");

/** A check of the tracker for its own sake. */
export const OWN: Source = { title: "Conference Check’s own check of the tracker", address: null };
