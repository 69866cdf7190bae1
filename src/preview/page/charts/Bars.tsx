import { AXIS_TEXT, CHART_COLOURS, cut, type PlotProps } from "./plot";

/** Share of a label's room that its bars take. */
const FILLED = 0.68;

/** Columns that stand on the axis, or bars that lie along it. */
export function Bars({ chart, plot, steps }: PlotProps) {
  const { labels, series, kind } = chart;
  const lying = kind === "bar";
  const top = steps.at(-1) ?? 1;
  const along = lying ? plot.bottom - plot.top : plot.right - plot.left;
  const up = lying ? plot.right - plot.left : plot.bottom - plot.top;
  const room = along / Math.max(1, labels.length);
  const thick = (room * FILLED) / Math.max(1, series.length);
  const pixels = (value: number) => (value / top) * up;
  return (
    <g>
      {steps.map((step) => {
        const x = lying ? plot.left + pixels(step) : plot.left;
        const y = lying ? plot.bottom : plot.bottom - pixels(step);
        return (
          <g key={step}>
            <line
              x1={x}
              y1={y}
              x2={lying ? x : plot.right}
              y2={lying ? plot.top : y}
              stroke={step === 0 ? "#7a8085" : "#e2e4e6"}
            />
            <text
              x={lying ? x : x - 5}
              y={lying ? y + 14 : y + 4}
              textAnchor={lying ? "middle" : "end"}
              {...AXIS_TEXT}
            >
              {step}
            </text>
          </g>
        );
      })}
      {labels.map(({ place, text }) => (
        <g key={place}>
          <title>{text}</title>
          {series.map(({ place: index, values }) => {
            const start = place * room + (room * (1 - FILLED)) / 2 + index * thick;
            const length = Math.max(0, pixels(values[place] ?? 0));
            return (
              <rect
                key={index}
                x={lying ? plot.left : plot.left + start}
                y={lying ? plot.top + start : plot.bottom - length}
                width={lying ? length : thick}
                height={lying ? thick : length}
                fill={CHART_COLOURS[index % CHART_COLOURS.length]}
              />
            );
          })}
          {lying ? (
            <text
              x={plot.left - 6}
              y={plot.top + (place + 0.5) * room + 4}
              textAnchor="end"
              {...AXIS_TEXT}
            >
              {cut(text, plot.left / 6)}
            </text>
          ) : (
            <text
              transform={`translate(${plot.left + (place + 0.5) * room} ${plot.bottom + 12}) rotate(-25)`}
              textAnchor="end"
              {...AXIS_TEXT}
            >
              {cut(text, 22)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
