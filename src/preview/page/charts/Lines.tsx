import { AXIS_TEXT, CHART_COLOURS, cut, type PlotProps } from "./plot";

/** Lines from label to label, each with its name at its end. */
export function Lines({ chart, plot, steps }: PlotProps) {
  const { labels, series } = chart;
  const top = steps.at(-1) ?? 1;
  const room = (plot.right - plot.left) / Math.max(1, labels.length);
  const x = (place: number) => plot.left + (place + 0.5) * room;
  const y = (value: number) => plot.bottom - (value / top) * (plot.bottom - plot.top);
  return (
    <g>
      {steps.map((step) => (
        <g key={step}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={y(step)}
            y2={y(step)}
            stroke={step === 0 ? "#7a8085" : "#e2e4e6"}
          />
          <text x={plot.left - 5} y={y(step) + 4} textAnchor="end" {...AXIS_TEXT}>
            {step}
          </text>
        </g>
      ))}
      {labels.map(({ place, text }) => (
        <text
          key={place}
          transform={`translate(${x(place)} ${plot.bottom + 12}) rotate(-25)`}
          textAnchor="end"
          {...AXIS_TEXT}
        >
          {cut(text, 22)}
        </text>
      ))}
      {series.map(({ place: index, name, values }) => (
        <polyline
          key={index}
          points={values.map((value, at) => `${x(at)},${y(value)}`).join(" ")}
          fill="none"
          stroke={CHART_COLOURS[index % CHART_COLOURS.length]}
          strokeWidth={2}
        >
          <title>{name}</title>
        </polyline>
      ))}
    </g>
  );
}
