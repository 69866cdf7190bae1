import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckResultsStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  lists: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});
