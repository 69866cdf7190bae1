import { barsOf } from "./bars";
import type { Layout } from "./layout";
import { linesOf } from "./lines";
import type { SheetChart } from "./sheetChart";
import { slicesOf } from "./slices";
import type { ValueScale } from "./valueScale";

interface MarksProps {
  readonly chart: SheetChart;
  readonly layout: Layout;
  readonly scale: ValueScale;
}

/** What stands for the numbers: bars, lines or slices, each with its words as a tooltip. */
export function Marks(props: MarksProps) {
  if (props.chart.kind === "line") return <Lines {...props} />;
  return props.chart.kind === "pie" ? <Slices {...props} /> : <Bars {...props} />;
}

const Bars = ({ chart, layout: { plot }, scale }: MarksProps) => (
  <g>
    {barsOf(chart, plot, scale).map(({ series, label, words, colour, ...place }) => (
      <rect key={`${series}/${label}`} data-bar {...place} fill={colour}>
        <title>{words}</title>
      </rect>
    ))}
  </g>
);

const Lines = ({ chart, layout: { plot }, scale }: MarksProps) => (
  <g>
    {linesOf(chart, plot, scale).map(({ series, name, colour, runs }) => (
      <g key={series} fill={colour} stroke={colour}>
        {runs.map((run) => (
          <polyline
            key={run[0]?.label}
            points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
            fill="none"
            strokeWidth={2.25}
          >
            <title>{name}</title>
          </polyline>
        ))}
        {runs.flat().map(({ label, x, y, words }) => (
          <circle key={label} cx={x} cy={y} r={3.5}>
            <title>{words}</title>
          </circle>
        ))}
      </g>
    ))}
  </g>
);

const Slices = ({ chart, layout: { plot } }: MarksProps) => (
  <g stroke="#ffffff">
    {slicesOf(chart, plot).map(({ label, path, words }) => (
      <path key={label} d={path} fill={chart.sliceColours[label]}>
        <title>{words}</title>
      </path>
    ))}
  </g>
);
