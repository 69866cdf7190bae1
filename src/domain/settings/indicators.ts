import { z } from "zod";

/** An indicator of risk as Table 1 prints it, with the other headings teams use for it. */
export const indicatorSchema = z
  .object({ name: z.string().min(1), synonyms: z.array(z.string()).readonly() })
  .readonly();
export type Indicator = z.infer<typeof indicatorSchema>;

/** The ten columns of Table 1 of the 2013-14 report, in its order. */
export const DEFAULT_INDICATORS: readonly Indicator[] = [
  {
    name: "History of poor parenting",
    synonyms: ["Poor parenting", "Poor parenting history", "Hist. poor parenting", "Parenting"],
  },
  {
    name: "Previous child/ren removed",
    synonyms: ["Previous children removed", "Prev. child removed", "Children removed"],
  },
  {
    name: "Domestic Violence",
    synonyms: ["DV", "Domestic abuse", "DA", "DV/DA", "Dom. violence"],
  },
  {
    name: "Mental Health",
    synonyms: ["MH", "Parental mental health", "Mental ill health", "Mental health (parent)"],
  },
  {
    name: "Substance Misuse",
    synonyms: ["Drugs", "Drug misuse", "Substance abuse", "Subst. misuse"],
  },
  {
    name: "MAPPA",
    synonyms: ["Multi-agency public protection arrangements"],
  },
  {
    name: "MARAC",
    synonyms: ["Multi-agency risk assessment conference"],
  },
  {
    name: "Alcoholism",
    synonyms: ["Alcohol", "Alcohol misuse", "Alcohol abuse"],
  },
  {
    name: "Prev. crim. history, incl. violence",
    synonyms: [
      "Previous criminal history",
      "Previous criminal history, including violence",
      "Criminal history",
      "Prev. crim. hist.",
      "Previous convictions",
    ],
  },
  {
    name: "History of sexually harmful behav.",
    synonyms: [
      "History of sexually harmful behaviour",
      "Sexually harmful behaviour",
      "Sexually harmful behav.",
      "SHB",
    ],
  },
];
