import type { Layout } from "./layout";
import { AXIS_TITLE, LABEL, lineHeight } from "./lettering";
import type { SheetChart } from "./sheetChart";
import type { ValueScale } from "./valueScale";

interface AxesProps {
  readonly chart: SheetChart;
  readonly layout: Layout;
  readonly scale: ValueScale;
}

const LINE = "#d9d9d9";
const BASE = "#8c8c8c";

/** The lines and numbers of the value axis, the labels of the other, and the titles of both. */
export function Axes({ chart, layout, scale }: AxesProps) {
  const { plot, axisTitles } = layout;
  const { kind, valueAxis, categoryAxis } = chart;
  const lying = kind === "bar";
  return (
    <g>
      {scale.steps.map((step) => {
        const share = scale.at(step);
        const x = lying ? plot.left + share * (plot.right - plot.left) : plot.left;
        const y = lying ? plot.bottom : plot.bottom - share * (plot.bottom - plot.top);
        return (
          <g key={step}>
            <line
              x1={x}
              y1={y}
              x2={lying ? x : plot.right}
              y2={lying ? plot.top : y}
              stroke={step === 0 ? BASE : LINE}
            />
            <text
              x={lying ? x : x - 6}
              y={lying ? y + lineHeight(LABEL) : y + 4}
              textAnchor={lying ? "middle" : "end"}
              {...LABEL}
            >
              {valueAxis.numberText(step)}
            </text>
          </g>
        );
      })}
      {writtenLabels(chart, layout).map(({ key, text, anchor, at }) => (
        <text key={key} transform={at} textAnchor={anchor} {...LABEL}>
          {text}
        </text>
      ))}
      <text x={(plot.left + plot.right) / 2} y={axisTitles.y} textAnchor="middle" {...AXIS_TITLE}>
        {lying ? valueAxis.title : categoryAxis.title}
      </text>
      <text
        transform={`translate(${axisTitles.x} ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        {...AXIS_TITLE}
      >
        {lying ? categoryAxis.title : valueAxis.title}
      </text>
    </g>
  );
}

/** Every line of every label with its place. */
function writtenLabels({ kind, categoryAxis }: SheetChart, { plot, labels }: Layout) {
  const lying = kind === "bar";
  const along = lying ? plot.bottom - plot.top : plot.right - plot.left;
  const room = along / Math.max(1, labels.lines.length);
  const backwards = lying !== categoryAxis.reversed;
  return labels.lines.flatMap((lines, label) => {
    const forwards = (label + 0.5) * room;
    const middle = backwards ? along - forwards : forwards;
    return lines.map((text, number) => {
      const below = plot.bottom + (number + 1) * lineHeight(LABEL);
      const at = lying
        ? `translate(${plot.left - 8} ${plot.top + middle + 4})`
        : `translate(${plot.left + middle + (labels.turned ? 5 : 0)} ${below})`;
      return {
        key: `${label}/${number}`,
        text,
        anchor: lying || labels.turned ? ("end" as const) : ("middle" as const),
        at: labels.turned ? `${at} rotate(-45)` : at,
      };
    });
  });
}
