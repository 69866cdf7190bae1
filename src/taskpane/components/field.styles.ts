import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Labelled fields: label above, problem below. */
export const useFieldStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    "& input": { minHeight: "24px" },
  },
  number: {
    maxWidth: "220px",
    "& input": { minWidth: "48px", fontVariantNumeric: "tabular-nums" },
  },
  unit: { ...typographyStyles.caption1, whiteSpace: "nowrap" },
  problem: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorStatusDangerForeground3,
  },
});
