import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useHighlightControlStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  note: { ...typographyStyles.caption1, margin: 0 },
});
