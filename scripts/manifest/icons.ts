import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Complaint, elements, type Manifest } from "./manifest";

/** Sizes without which Excel shows no icon on the ribbon. */
const RIBBON_SIZES = ["16", "32", "80"];

/** Every icon is a PNG file in the repository, of the size that the manifest states; every button has the sizes Excel needs. */
export function checkIcons(manifest: Manifest): readonly Complaint[] {
  return [
    ...statedIcons(manifest).flatMap((icon) => checkFile(icon, manifest)),
    ...missingSizes(manifest),
  ];
}

interface StatedIcon {
  readonly address: string;
  /** Width and height in pixels. */
  readonly size: number;
}

function statedIcons({ facts, document }: Manifest): readonly StatedIcon[] {
  const addresses = new Map(
    elements(document, "Image").map((image) => [
      image.getAttribute("id"),
      image.getAttribute("DefaultValue"),
    ]),
  );
  return [
    { address: facts.iconUrl ?? "", size: 32 },
    { address: facts.highResolutionIconUrl ?? "", size: 64 },
    ...[...document.querySelectorAll("[size][resid]")].map((image) => ({
      address: addresses.get(image.getAttribute("resid")) ?? "",
      size: Number(image.getAttribute("size")),
    })),
  ];
}

function checkFile({ address, size }: StatedIcon, { folder }: Manifest): readonly Complaint[] {
  const file = URL.canParse(address) ? path.join(folder, new URL(address).pathname) : "";
  if (!existsSync(file)) return [`The icon ${address || "of an unknown resource"} does not exist.`];
  const actual = pngSize(readFileSync(file));
  if (actual === null) return [`The icon ${address} is not a PNG file.`];
  const { width, height } = actual;
  return width === size && height === size
    ? []
    : [`The icon ${address} is ${width} × ${height} pixels where ${size} × ${size} is stated.`];
}

/** A PNG file's size stands in its first chunk; `null` for any other file. */
function pngSize(file: Buffer): { readonly width: number; readonly height: number } | null {
  const isPng = file.length >= 24 && file.toString("latin1", 1, 4) === "PNG";
  return isPng ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : null;
}

function missingSizes({ document }: Manifest): readonly Complaint[] {
  return elements(document, "Icon").flatMap((icon) => {
    const sizes = elements(icon, "Image").map((image) => image.getAttribute("size"));
    const owner = icon.parentElement?.getAttribute("id");
    return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `${owner} has no icon of ${size} pixels.`,
    );
  });
}
