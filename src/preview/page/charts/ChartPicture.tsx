import { HEADINGS } from "../grid/grid.styles";
import type { SheetFrame } from "../sheet/sheetFrame";
import { Bars } from "./Bars";
import type { Corner } from "./chartAnchors";
import { Lines } from "./Lines";
import { axisSteps } from "./scale";
import type { SheetChart } from "./sheetCharts";

interface ChartPictureProps {
  readonly chart: SheetChart;
  readonly frame: SheetFrame;
  /** Pixels that the frozen rows take. */
  readonly above: number;
}

const TEXT = { fontFamily: '"Segoe UI", Arial, sans-serif', fill: "#3b4045" } as const;

/** A chart, drawn simply where it lies: enough to see what it says. */
export function ChartPicture({ chart, frame, above }: ChartPictureProps) {
  const box = boxOf(chart, frame);
  const { title, kind, series, valueAxis, categoryAxis } = chart;
  const steps = axisSteps(Math.max(0, ...series.flatMap(({ values }) => values)));
  const plot = {
    left: kind === "bar" ? Math.min(180, box.width * 0.35) : 46,
    top: title === "" ? 14 : 38,
    right: box.width - 16,
    bottom: box.height - (kind === "bar" ? 44 : 74),
  };
  return (
    <svg
      role="img"
      aria-label={chart.words || title || "Chart"}
      width={box.width}
      height={box.height}
      style={{
        position: "absolute",
        left: box.left + HEADINGS.width,
        top: box.top - above,
        zIndex: 3,
        background: "#ffffff",
        border: "1px solid #c8cccf",
        boxSizing: "border-box",
      }}
    >
      <text x={box.width / 2} y={24} textAnchor="middle" fontSize={14} fontWeight={600} {...TEXT}>
        {title}
      </text>
      {kind === "line" ? (
        <Lines chart={chart} plot={plot} steps={steps} />
      ) : (
        <Bars chart={chart} plot={plot} steps={steps} />
      )}
      <text
        x={(plot.left + plot.right) / 2}
        y={box.height - 8}
        textAnchor="middle"
        fontSize={11}
        {...TEXT}
      >
        {kind === "bar" ? valueAxis : categoryAxis}
      </text>
      {kind === "bar" ? null : (
        <text
          transform={`translate(12 ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
          fontSize={11}
          {...TEXT}
        >
          {valueAxis}
        </text>
      )}
    </svg>
  );
}

function boxOf({ from, to }: SheetChart, { rows, columns }: SheetFrame) {
  const at = (corner: Corner) => ({
    x: columns.start(Math.min(corner.column, columns.count)) + corner.right,
    y: rows.start(Math.min(corner.row, rows.count)) + corner.down,
  });
  const start = at(from);
  const end = "row" in to ? at(to) : { x: start.x + to.width, y: start.y + to.height };
  return {
    left: start.x,
    top: start.y,
    width: Math.max(120, end.x - start.x),
    height: Math.max(100, end.y - start.y),
  };
}
