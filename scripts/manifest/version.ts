import type { Complaint, Manifest } from "./manifest";

/** The manifest's version of four parts is the package's of three, with 0 behind it. */
export function checkVersion({ facts }: Manifest, packageVersion: string): readonly Complaint[] {
  const { version = "" } = facts;
  return version === `${packageVersion}.0`
    ? []
    : [
        `The manifest's version ${version} is not package.json's ${packageVersion} with ".0" behind it.`,
      ];
}
