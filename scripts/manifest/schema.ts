import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { findXmllint } from "../findTools";
import type { Complaint } from "./manifest";

/** The published schemas, where they were laid beside the project: their licence keeps them out of it. */
export function schemaBeside(folder: string): string | undefined {
  const file = path.join(folder, "../shared/manifest-schema/OfficeAppManifestV1_1.xsd");
  return existsSync(file) ? file : undefined;
}

/** What xmllint finds wrong with the manifest by its schema. */
export function checkSchema(manifestFile: string, schema: string): readonly Complaint[] {
  const { status, stderr } = spawnSync(
    findXmllint(),
    ["--noout", "--nonet", "--schema", schema, manifestFile],
    { encoding: "utf8" },
  );
  return status === 0 ? [] : stderr.trim().split("\n");
}
