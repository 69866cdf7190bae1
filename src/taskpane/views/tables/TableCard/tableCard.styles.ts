import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTableCardStyles = makeStyles({
  root: {
    minWidth: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXS,
  },
  outcome: { ...typographyStyles.caption1, margin: 0, paddingTop: tokens.spacingVerticalXS },
  preview: { flexShrink: 0, minWidth: 0 },
  check: { flexGrow: 1, minWidth: 0 },
});
