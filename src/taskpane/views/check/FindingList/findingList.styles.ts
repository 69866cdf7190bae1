import { makeStyles } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  root: { position: "relative", width: "100%", flexShrink: 0 },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});
