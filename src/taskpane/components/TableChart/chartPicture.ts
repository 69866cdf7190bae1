import type { ChartedTable } from "./chartData";
import { chartDrawing } from "./chartDrawing";
import { type Drawing, type Shape, TEXT_SIZE } from "./drawing";
import { measureIn } from "./measureText";
import { markerOutline, seriesLook } from "./seriesLook";

/** A chart as a picture for a document. */
export interface ChartPicture {
  /** A PNG as a data address. */
  readonly address: string;
  /** Size in CSS pixels at which it is to be shown; it has twice as many. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 480;
const MARGIN = 8;
const FINENESS = 2;
const FONT = "Arial, Helvetica, sans-serif";
/** The colours of the charts in the workbook: apart from one another in grey too. */
const COLOURS = ["#12355B", "#5B8DB8", "#000000", "#767676", "#3F6C94", "#444444"] as const;

/** A chart drawn for paper; `null` where this browser draws no pictures. */
export function chartPicture(table: ChartedTable): ChartPicture | null {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) return null;
  const drawing = chartDrawing(table, WIDTH, measureIn(FONT));
  const width = drawing.width + 2 * MARGIN;
  const height = Math.ceil(drawing.height) + 2 * MARGIN;
  canvas.width = width * FINENESS;
  canvas.height = height * FINENESS;
  context.fillStyle = "#FFFFFF";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(FINENESS, FINENESS);
  context.translate(MARGIN, MARGIN);
  paint(context, drawing);
  const address = canvas.toDataURL("image/png");
  // Where a browser guards against being recognised, or has no memory left, it gives no picture.
  return address.startsWith("data:image/png") ? { address, width, height } : null;
}

function paint(context: CanvasRenderingContext2D, { shapes }: Drawing): void {
  context.textBaseline = "middle";
  for (const shape of shapes) paintShape(context, shape);
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  context.setLineDash([]);
  context.lineWidth = 1;
  switch (shape.kind) {
    case "line":
      context.strokeStyle = shape.of === "axis" ? "#616161" : "#D9D9D9";
      trace(context, [shape.from, shape.to]);
      context.stroke();
      return;
    case "bar":
      dress(context, shape.series);
      context.fillRect(...shape.at, shape.width, shape.height);
      context.strokeRect(...shape.at, shape.width, shape.height);
      return;
    case "stroke":
      dress(context, shape.series);
      context.setLineDash([...seriesLook(shape.series).dashes]);
      trace(context, shape.points);
      context.stroke();
      return;
    case "marker":
      dress(context, shape.series);
      trace(context, markerOutline(shape.series, shape.at));
      context.closePath();
      context.fill();
      context.stroke();
      return;
    case "text":
      context.save();
      context.font = `${shape.strong ? "600 " : ""}${TEXT_SIZE}px ${FONT}`;
      context.fillStyle = "#000000";
      context.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
      context.translate(...shape.at);
      if (shape.turned) context.rotate(-Math.PI / 2);
      context.fillText(shape.text, 0, 0);
      context.restore();
  }
}

function dress(context: CanvasRenderingContext2D, series: number): void {
  const colour = COLOURS[series % COLOURS.length] ?? COLOURS[0];
  context.strokeStyle = colour;
  context.fillStyle = seriesLook(series).filled ? colour : "#FFFFFF";
  context.lineWidth = 1.5;
}

function trace(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
}
