/** How a file writes the kinds of charts that the stand-in draws. */
export interface ChartKind {
  readonly element: "c:barChart" | "c:lineChart" | "c:pieChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

/** The kinds by their names in the API. */
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: "c:barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "c:barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "c:barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "c:barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "c:barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "c:barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "c:lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "c:lineChart", grouping: "standard", markers: true },
  Pie: { element: "c:pieChart" },
};
