import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFirstRunStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  sample: { ...typographyStyles.body1, "& p": { margin: `${tokens.spacingVerticalS} 0 0` } },
});
