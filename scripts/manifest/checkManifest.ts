import { checkAddresses } from "./addresses";
import type { ApiUse, UnclearLoad } from "./apiSetsUsed";
import { checkFloor } from "./floor";
import { checkIcons } from "./icons";
import { type Complaint, readManifest } from "./manifest";
import { checkResources } from "./resources";
import { checkStrings } from "./strings";
import { checkVersion } from "./version";

/** What the manifest is held against. */
export interface Surroundings {
  /** The repository's folder. */
  readonly folder: string;
  /** package.json's version. */
  readonly version: string;
  readonly used: { readonly uses: readonly ApiUse[]; readonly unclear: readonly UnclearLoad[] };
}

/** Everything wrong with a manifest, in sentences; what needs the published schemas is `checkSchema`'s. */
export async function checkManifest(
  file: string,
  { folder, version, used }: Surroundings,
): Promise<readonly Complaint[]> {
  const manifest = await readManifest(file, folder);
  return [
    ...checkResources(manifest),
    ...checkAddresses(manifest),
    ...checkIcons(manifest),
    ...checkStrings(manifest),
    ...checkVersion(manifest, version),
    ...checkFloor(manifest, used),
  ];
}
