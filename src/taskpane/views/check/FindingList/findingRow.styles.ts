import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingRowStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXXS,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  chosen: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "& > button:hover": { backgroundColor: "transparent" },
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  button: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  marks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  place: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
  },
  subject: { ...typographyStyles.body1Strong },
  changed: { ...typographyStyles.caption1Strong },
  struck: { textDecorationLine: "line-through" },
  sentence: { ...typographyStyles.body1 },
});
