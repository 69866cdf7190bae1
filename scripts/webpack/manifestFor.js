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
 * The manifest with every address of the development server replaced by the host's.
 *
 * @param {string} manifest
 * @param {string} host as `hostOf` gives it
 * @returns {string}
 */
function manifestFor(manifest, host) {
  return manifest.replaceAll(DEVELOPMENT_HOST, host.replaceAll("&", "&amp;"));
}

module.exports = { hostOf, manifestFor };
