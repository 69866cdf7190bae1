/** Why a sheet was left alone, in words. */
export const WHY_IGNORED = {
  asConfirmed: "It was set to be left alone.",
  empty: "It is empty.",
  noHeadings: "No row of headings like a tracker's was found in its first 40 rows.",
  notOurs: "Its columns are not those of a conference tracker.",
  notATracker: "Nothing like a conference tracker was found in the workbook.",
} as const;
