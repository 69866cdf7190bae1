import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

export const useTablePreviewStyles = makeStyles({
  scroll: {
    maxHeight: "320px",
    overflow: "auto",
    padding: tokens.spacingHorizontalXXS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", minWidth: "100%" },
  caption: {
    ...typographyStyles.caption1Strong,
    textAlign: "left",
    paddingBottom: tokens.spacingVerticalXS,
  },
  /** As wide as the pane, however wide the table is, and in sight wherever that is scrolled to. */
  captionText: {
    display: "block",
    position: "sticky",
    left: 0,
    maxWidth: `calc(100vw - 4 * ${tokens.spacingHorizontalM})`,
  },
  period: { ...typographyStyles.caption2, display: "block", fontStyle: "italic" },
  columnHeading: {
    ...typographyStyles.caption1Strong,
    padding: tokens.spacingHorizontalXS,
    border: line,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "center",
    verticalAlign: "bottom",
    ":first-child": { textAlign: "left" },
  },
  group: {
    ...typographyStyles.caption1Strong,
    padding: tokens.spacingHorizontalXS,
    border: line,
    textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  rowHeading: {
    ...typographyStyles.caption1,
    padding: tokens.spacingHorizontalXS,
    border: line,
    textAlign: "left",
    minWidth: "110px",
  },
  cell: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: line,
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
  },
  text: { textAlign: "left" },
  total: { "& > *": { ...typographyStyles.caption1Strong } },
  number: {
    ...typographyStyles.caption1,
    minWidth: "24px",
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '&[aria-expanded="true"]': {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1Selected,
    },
  },
  note: {
    ...typographyStyles.caption2,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
