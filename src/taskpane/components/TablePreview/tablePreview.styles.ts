import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

const cellLines = { borderRight: line, borderBottom: line } as const;

export const useTablePreviewStyles = makeStyles({
  scroll: {
    overflow: "auto",
    padding: tokens.spacingHorizontalXXS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  /** A long table scrolls within the pane, so that what can be done with it stays near. */
  long: { maxHeight: "min(480px, 80vh)" },
  table: {
    ...typographyStyles.caption1,
    minWidth: "100%",
    // Apart, so that what stays in sight while the rest scrolls keeps its lines.
    borderCollapse: "separate",
    borderSpacing: 0,
    borderTop: line,
    borderLeft: line,
  },
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
  period: { ...typographyStyles.caption1, display: "block", fontStyle: "italic" },
  columnHeading: {
    ...typographyStyles.caption1Strong,
    ...cellLines,
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalXXS,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "center",
    verticalAlign: "bottom",
    ":first-child": { left: 0, zIndex: 2, textAlign: "left" },
  },
  group: {
    ...typographyStyles.caption1Strong,
    ...cellLines,
    padding: tokens.spacingHorizontalXS,
    textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** In sight however far the table is scrolled to the side. */
  groupText: { position: "sticky", left: tokens.spacingHorizontalXS },
  rowHeading: {
    ...typographyStyles.caption1,
    ...cellLines,
    position: "sticky",
    left: 0,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
    minWidth: "88px",
    maxWidth: "150px",
  },
  cell: {
    ...cellLines,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
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
    ...typographyStyles.caption1,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});
