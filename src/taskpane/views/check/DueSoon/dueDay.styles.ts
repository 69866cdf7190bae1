import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";

export const useDueDayStyles = makeStyles({
  root: { minWidth: 0 },
  date: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li": { paddingTop: tokens.spacingVerticalXS },
  },
  button: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
    '&[aria-current="true"]': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    },
  },
  what: { ...typographyStyles.body1Strong },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
