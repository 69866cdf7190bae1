/** `npm run check:manifest`: what Excel or an administrator would refuse, found offline. */
import path from "node:path";
import packageJson from "../package.json";
import { apiSetsUsed } from "./manifest/apiSetsUsed";
import { checkManifest } from "./manifest/checkManifest";
import { checkSchema, schemaBeside } from "./manifest/schema";
import { PlainFailure, runScript } from "./runScript";

const folder = path.join(__dirname, "..");
const file = path.join(folder, "manifest.xml");

/** The rooms that talk to Office. */
const ROOMS = ["excel", "workflows", "taskpane", "commands"];

async function check(): Promise<void> {
  const used = apiSetsUsed(
    path.join(folder, "tsconfig.json"),
    ROOMS.map((room) => path.join(folder, "src", room)),
  );
  const schema = schemaBeside(folder);
  const complaints = [
    ...(schema ? checkSchema(file, schema) : []),
    ...(await checkManifest(file, { folder, version: packageJson.version, used })),
  ];
  if (complaints.length > 0) throw new PlainFailure(complaints.join("\n"));
  console.log(`manifest.xml is in order${schema ? ", by the published schema too" : ""}.`);
}

runScript(check);
