import { z } from "zod";

/** How the team wants those tables that can be made in more than one way. */
export const tableOptionsSchema = z
  .object({
    /** What Figure 1 counts: conferences, or the children they were about. */
    figure1Counts: z.enum(["conferences", "children"]),
    /**
     * A plan with several categories: a separate category as recorded, or "Multiple" once, as the Department
     * for Education counts.
     */
    severalCategories: z.enum(["as recorded", "multiple"]),
    /** Whether Table 1 ends with the number of families under each indicator. */
    indicatorTotals: z.boolean(),
    timelinessBy: z.enum(["month", "quarter"]),
    /** Ids of the tables that are set beside the year before. */
    yearOnYear: z.array(z.string()).readonly(),
  })
  .readonly();
export type TableOptions = z.infer<typeof tableOptionsSchema>;

/** As the 2013-14 report prints them. */
export const DEFAULT_TABLE_OPTIONS: TableOptions = {
  figure1Counts: "conferences",
  severalCategories: "as recorded",
  indicatorTotals: false,
  timelinessBy: "month",
  yearOnYear: ["key-figures", "table-2b", "table-3"],
};
