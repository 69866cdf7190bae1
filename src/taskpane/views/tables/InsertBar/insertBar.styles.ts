import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useInsertBarStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  /** Tall enough to be hit by a finger that is not sure. */
  link: { minHeight: "24px", textAlign: "left" },
  place: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
