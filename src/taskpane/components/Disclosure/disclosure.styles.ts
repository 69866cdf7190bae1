import { makeStyles, tokens } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  root: { minWidth: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0 },
  button: {
    paddingLeft: 0,
    minWidth: 0,
    minHeight: "24px",
    justifyContent: "flex-start",
    textAlign: "left",
    overflowWrap: "anywhere",
    "& > span": { flexShrink: 0 },
  },
  content: { paddingTop: tokens.spacingVerticalXS },
});
