import { type ChartedTable, chartData } from "./chartData";
import type { Drawing, Measure } from "./drawing";
import { sidewaysChart } from "./sidewaysChart";
import { uprightChart } from "./uprightChart";

/**
 * A table's chart as shapes, its text whole and never smaller than the rest.
 * @param width in units of which one is a CSS pixel at the least size
 */
export function chartDrawing(table: ChartedTable, width: number, measure: Measure): Drawing {
  const { chart } = table;
  const plan = { chart, data: chartData(table), width, measure };
  return chart.kind === "bar" ? sidewaysChart(plan) : uprightChart(plan);
}
