import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkStatusStyles = makeStyles({
  /** Stays in sight wherever the view is scrolled to, and leaves some of the view in sight too. */
  root: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 2,
    maxHeight: "70vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
});
