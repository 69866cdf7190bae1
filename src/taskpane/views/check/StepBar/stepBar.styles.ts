import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStepBarStyles = makeStyles({
  root: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { ...typographyStyles.body1Strong, flexGrow: 1, fontVariantNumeric: "tabular-nums" },
});
