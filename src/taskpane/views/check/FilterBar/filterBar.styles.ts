import { makeStyles, tokens } from "@fluentui/react-components";

export const useFilterBarStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    /** The titles of the checks are long. */
    "& > :first-child": { gridColumn: "1 / -1" },
  },
  clear: { alignSelf: "flex-start" },
});
