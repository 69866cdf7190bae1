const { rm } = require("node:fs/promises");

/** Takes away what `buildPreview` made. */
module.exports = async function removePreview() {
  const site = process.env.CONFERENCE_CHECK_PREVIEW;
  if (site) await rm(site, { recursive: true, force: true });
};
