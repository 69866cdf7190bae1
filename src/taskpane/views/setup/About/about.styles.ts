import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAboutStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    margin: 0,
    "& dt": { ...typographyStyles.body1Strong },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  },
});
