import { makeStyles } from "@fluentui/react-components";

export const useReportTablesStyles = makeStyles({
  again: { alignSelf: "flex-start" },
});
