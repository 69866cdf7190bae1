import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePeriodChoiceStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  span: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
