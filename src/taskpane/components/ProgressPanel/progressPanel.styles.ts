import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useProgressPanelStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { "& p": { margin: 0 } },
  what: { ...typographyStyles.body1Strong },
  step: { ...typographyStyles.caption1, fontVariantNumeric: "tabular-nums" },
  cancel: { alignSelf: "flex-start" },
});
