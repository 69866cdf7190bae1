const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const webpack = require("webpack");
const configure = require("../../../webpack.config.js");

/** Builds the preview once for all browser tests; `startBrowser` serves it from the folder named here. */
module.exports = async function buildPreview() {
  const site = mkdtempSync(path.join(tmpdir(), "conference-check-preview-"));
  const options = configure({ preview: true }, { mode: "development" });
  const output = { ...options.output, path: site };
  const compiler = webpack({ ...options, devtool: false, output });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(resolve);
    });
  });
  process.env.CONFERENCE_CHECK_PREVIEW = site;
};
