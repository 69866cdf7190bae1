import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingDetailStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}` },
  facts: {
    ...typographyStyles.body1,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
    "& dt": {
      ...typographyStyles.caption1Strong,
      color: tokens.colorNeutralForeground2,
      paddingTop: tokens.spacingVerticalXS,
    },
    "& dd": { margin: 0 },
  },
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    "& > div": { width: "100%" },
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
