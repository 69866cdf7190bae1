import { makeStyles, tokens } from "@fluentui/react-components";
import { OFF_SCREEN } from "../components/offScreen";

export const useShellStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  offScreen: OFF_SCREEN,
  main: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    /** What has the focus is not left under a bar that stays at the top or the bottom. */
    scrollPaddingTop: "64px",
    "@media (min-height: 480px)": { scrollPaddingBottom: "180px" },
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    "& > *": { flexShrink: 0 },
  },
});
