import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useKeyboardHelpStyles = makeStyles({
  where: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  keys: { ...typographyStyles.body1, margin: 0 },
  key: {
    display: "grid",
    gridTemplateColumns: "112px 1fr",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    "& dd": { margin: 0 },
  },
});
