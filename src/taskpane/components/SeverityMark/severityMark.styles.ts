import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSeverityMarkStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
  },
  accepted: { "& svg": { color: tokens.colorStatusSuccessForeground1 } },
  breach: { "& svg": { color: tokens.colorStatusDangerForeground1 } },
  "at risk": { "& svg": { color: tokens.colorStatusWarningForeground3 } },
  error: { "& svg": { color: tokens.colorPaletteBerryForeground1 } },
  query: { "& svg": { color: tokens.colorBrandForeground1 } },
  notice: { "& svg": { color: tokens.colorNeutralForeground2 } },
});
