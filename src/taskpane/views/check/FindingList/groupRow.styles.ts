import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useGroupRowStyles = makeStyles({
  heading: { margin: 0, paddingTop: tokens.spacingVerticalS },
  button: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "left",
    cursor: "pointer",
    "& svg": { flexShrink: 0 },
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: {
    ...typographyStyles.caption1Strong,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
  },
});
