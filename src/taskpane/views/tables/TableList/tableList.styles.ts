import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTableListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  unavailable: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  missing: { color: tokens.colorNeutralForeground2 },
});
