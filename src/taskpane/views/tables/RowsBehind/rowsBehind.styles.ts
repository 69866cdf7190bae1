import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useRowsBehindStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  heading: { ...typographyStyles.body1Strong, flexGrow: 1, margin: 0, overflowWrap: "anywhere" },
  list: {
    maxHeight: "240px",
    overflowY: "auto",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& button": { width: "100%", justifyContent: "flex-start", textAlign: "left" },
  },
});
