import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingsStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    ":focus": { outlineStyle: "none" },
  },
});
