import { useId } from "react";
import type { SheetFrame } from "../measures/sheetFrame";
import { HEADINGS } from "../measures/sheetFrame";
import { Axes } from "./Axes";
import { boxOf } from "./box";
import { extentsOf } from "./extents";
import { layoutOf } from "./layout";
import { PATCH } from "./legend";
import { LABEL, lineHeight, TITLE } from "./lettering";
import { Marks } from "./Marks";
import type { SheetChart } from "./sheetChart";
import { valueScale } from "./valueScale";
import { chartName, chartWords } from "./words";

interface ChartPictureProps {
  readonly chart: SheetChart;
  readonly frame: SheetFrame;
}

/** A chart, drawn simply where it lies: enough to see what it says. White, as a sheet is, in every theme. */
export function ChartPicture({ chart, frame }: ChartPictureProps) {
  const description = useId();
  const { left, top, width, height } = boxOf(chart, frame);
  const scale = valueScale(extentsOf(chart).flat(), chart.valueAxis);
  const layout = layoutOf(chart, { width, height }, scale);
  const { legend } = layout;
  const titleLines = layout.title.map((line, at) => ({ line, y: 28 + at * lineHeight(TITLE) }));
  return (
    <svg
      role="img"
      aria-label={chartName(chart)}
      aria-describedby={description}
      width={width}
      height={height}
      fill="#404040"
      style={{
        position: "absolute",
        left: left + HEADINGS.width,
        top: top + HEADINGS.height,
        background: "#ffffff",
        outline: "1px solid #d0d3d6",
      }}
    >
      <desc id={description}>{chartWords(chart)}</desc>
      <text textAnchor="middle" {...TITLE}>
        {titleLines.map(({ line, y }) => (
          <tspan key={y} x={width / 2} y={y}>
            {line}
          </tspan>
        ))}
      </text>
      {chart.kind === "pie" ? null : <Axes chart={chart} layout={layout} scale={scale} />}
      <Marks chart={chart} layout={layout} scale={scale} />
      {legend === null ? null : (
        <g transform={`translate(${legend.left} ${legend.top})`}>
          {legend.entries.map(({ place, name, colour, x, y }) => (
            <g key={place} transform={`translate(${x} ${y})`}>
              <rect y={3} width={9} height={9} fill={colour} />
              <text x={PATCH} y={12} {...LABEL}>
                {name}
              </text>
            </g>
          ))}
        </g>
      )}
    </svg>
  );
}
