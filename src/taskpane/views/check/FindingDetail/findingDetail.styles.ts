import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingDetailStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
    "& dt": {
      ...typographyStyles.caption1Strong,
      color: tokens.colorNeutralForeground2,
      paddingTop: tokens.spacingVerticalXS,
    },
    "& dd": { margin: 0 },
  },
});
