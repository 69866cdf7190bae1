const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { OfficeAddinManifest } = require("office-addin-manifest");

/** Where the manifest in the repository points: the development server. */
const DEVELOPMENT_HOST = "https://localhost:3000";

/**
 * The address of the web server that will hold the add-in, without a slash at its end.
 *
 * @param {unknown} given what followed `--env host=`; the development server where nothing did
 * @returns {string}
 */
function hostOf(given) {
  if (given === undefined) return DEVELOPMENT_HOST;
  const address = URL.canParse(String(given)) ? new URL(String(given)) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "") {
    throw new Error(
      `--env host=${given}: give the address of the folder that will hold the add-in, starting with https://`,
    );
  }
  return address.href.replace(/\/+$/, "");
}

/**
 * The manifest that a host hands out: every address of the development server is the host's. Where a second add-in
 * is to stand beside the first (one to try things out with), it has its own id and name.
 *
 * @param {string} manifest
 * @param {{ host: string, id?: unknown, name?: unknown }} wanted the host as `hostOf` gives it; what followed
 * `--env id=` and `--env name=`
 * @returns {Promise<string>}
 */
async function manifestFor(manifest, { host, id, name }) {
  if (id !== undefined && !GUID.test(String(id))) {
    throw new Error(`--env id=${id}: give an id such as c037e5f3-672c-48f5-a76f-b9085168bd7c`);
  }
  const addressed = manifest.replaceAll(DEVELOPMENT_HOST, host.replaceAll("&", "&amp;"));
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  try {
    const file = path.join(folder, "manifest.xml");
    writeFileSync(file, addressed);
    if (id !== undefined || name !== undefined) {
      await OfficeAddinManifest.modifyManifestFile(file, given(id), given(name));
    }
    await holdTo(file, host);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An id as Office takes it. */
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @param {unknown} value */
function given(value) {
  return value === undefined ? undefined : String(value);
}

/**
 * Throws where Office's own tool does not find the first page of a manifest on the host.
 *
 * @param {string} file
 * @param {string} host
 */
async function holdTo(file, host) {
  const { defaultSettings } = await OfficeAddinManifest.readManifestFile(file);
  const page = defaultSettings?.sourceLocation;
  if (page !== `${host}/taskpane.html`) {
    throw new Error(`The manifest's first page is ${page}, which is not on ${host}.`);
  }
}

module.exports = { hostOf, manifestFor };
