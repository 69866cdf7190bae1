import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useChecksStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  check: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0` },
});
