import { mergeClasses, webLightTheme } from "@fluentui/react-components";
import { useMemo } from "react";
import { chartsOf } from "../../../domain/tables/engine/charts";
import type { AppendixTable } from "../../../domain/tables/engine/table";
import type { ChartedTable } from "./chartData";
import { chartDrawing } from "./chartDrawing";
import type { Point, Shape } from "./drawing";
import { measureIn } from "./measureText";
import { markerOutline, seriesLook } from "./seriesLook";
import { useTableChartStyles } from "./tableChart.styles";

/** Room for a chart in the narrowest pane. */
const WIDTH = 280;

/** The charts that stand with a table in the workbook; nothing where the table has none. */
export function TableCharts({ table }: { readonly table: AppendixTable }) {
  const { columns, rows } = table;
  return chartsOf(table).map((chart) => (
    <Chart key={chart.title} chart={chart} columns={columns} rows={rows} />
  ));
}

function Chart({ chart, columns, rows }: ChartedTable) {
  const styles = useTableChartStyles();
  const drawing = useMemo(
    () => chartDrawing({ columns, rows, chart }, WIDTH, measureIn(FONT)),
    [chart, columns, rows],
  );
  const { height, shapes, width } = drawing;
  return (
    <svg
      className={styles.root}
      style={{ minWidth: `${width}px` }}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${chart.title}. ${chart.altText}`}
      focusable="false"
    >
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other identity
        <DrawnShape key={at} shape={shape} />
      ))}
    </svg>
  );
}

const FONT = webLightTheme.fontFamilyBase;

const inWords = (points: readonly Point[]) => points.map((point) => point.join(",")).join(" ");

function DrawnShape({ shape }: { readonly shape: Shape }) {
  const styles = useTableChartStyles();
  const outline = (series: number) => mergeClasses(styles.series, series % 2 === 1 && styles.other);
  const whole = (series: number) =>
    mergeClasses(outline(series), seriesLook(series).filled ? styles.filled : styles.hollow);
  switch (shape.kind) {
    case "line": {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return <line className={styles[shape.of]} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case "bar": {
      const [x, y] = shape.at;
      const look = whole(shape.series);
      return <rect className={look} x={x} y={y} width={shape.width} height={shape.height} />;
    }
    case "stroke": {
      const dashes = seriesLook(shape.series).dashes.join(" ");
      const points = inWords(shape.points);
      const look = outline(shape.series);
      return <polyline className={look} points={points} strokeDasharray={dashes} />;
    }
    case "marker": {
      const points = inWords(markerOutline(shape.series, shape.at));
      return <polygon className={whole(shape.series)} points={points} />;
    }
    case "text": {
      const [x, y] = shape.at;
      return (
        <text
          className={mergeClasses(styles.text, shape.strong && styles.strong)}
          x={x}
          y={y}
          textAnchor={shape.anchor}
          dominantBaseline="central"
          transform={shape.turned ? `rotate(-90 ${x} ${y})` : undefined}
        >
          {shape.text}
        </text>
      );
    }
  }
}
