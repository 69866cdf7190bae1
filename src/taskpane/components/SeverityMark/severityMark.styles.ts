import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSeverityMarkStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    ...typographyStyles.caption1Strong,
  },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
  breach: { color: tokens.colorStatusDangerForeground1 },
  "at risk": { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorPaletteBerryForeground1 },
  query: { color: tokens.colorBrandForeground1 },
  notice: { color: tokens.colorNeutralForeground2 },
});
