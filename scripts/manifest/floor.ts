import type { ApiUse, UnclearLoad } from "./apiSetsUsed";
import { type Complaint, elements, type Manifest } from "./manifest";
import { compareVersions } from "./versions";

/** The requirement set that the add-in rests on. */
const SET = "ExcelApi";

/** The floor that the manifest asks of Excel is just what the code needs that runs without asking. */
export function checkFloor(
  { document }: Manifest,
  found: { readonly uses: readonly ApiUse[]; readonly unclear: readonly UnclearLoad[] },
): readonly Complaint[] {
  const floor = elements(document, "Set")
    .find((set) => set.getAttribute("Name") === SET)
    ?.getAttribute("MinVersion");
  if (!floor) return [`The manifest asks for no version of ${SET}.`];

  const always = found.uses.filter(({ guarded }) => !guarded);
  const above = always
    .filter(({ set, version }) => set !== SET || compareVersions(version, floor) > 0)
    .map(
      ({ file, line, member, set, version }) =>
        `${file}:${line} uses ${member} of ${set} ${version}, and the manifest asks for ${SET} ${floor} only.`,
    );
  const reached = always.some(({ set, version }) => set === SET && version === floor);
  const tooHigh = reached
    ? []
    : [`The manifest asks for ${SET} ${floor}, and the code needs less.`];
  const unclear = found.unclear.map(
    ({ file, line }) => `${file}:${line} loads properties that cannot be told from the code.`,
  );
  return [...above, ...tooHigh, ...unclear];
}
