const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { HELP_PAGES, helpPage } = require("./scripts/webpack/helpPages.js");
const { hostOf, manifestFor } = require("./scripts/webpack/manifestFor.js");
const { ThirdPartyNotices } = require("./scripts/webpack/ThirdPartyNotices.js");
const { PreviewStaysOut } = require("./scripts/webpack/PreviewStaysOut.js");

const OFFICE_JS_TAG =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
/** Scripts of the preview's frame, each whole in one file: they run before and after a library that is not bundled. */
const FRAME_SCRIPTS = ["beforeOffice", "afterOffice"];

const fromHere = (...parts) => path.join(__dirname, ...parts);

/** The task pane and the ribbon commands: what Excel loads, and all that a web server holds. */
const addIn = {
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
  },
  pages: [
    page("taskpane.html", "./src/taskpane/taskpane.html", ["taskpane"]),
    page("commands.html", "./src/commands/commands.html", ["commands"]),
  ],
  files: [
    { from: "assets/icons/*.png" },
    { from: "assets/sample", to: "assets/sample" },
    ...Object.entries(HELP_PAGES).map(([to, from]) => ({
      from,
      to,
      transform: (content) => helpPage(content.toString()),
    })),
  ],
};

/**
 * Excel's stand-in in a browser: the page with the grid, and a frame with the same task pane bundle that
 * finds a local copy of Office.js, wired to the stand-in, where Excel would give it the real one.
 */
const preview = {
  entry: {
    preview: "./src/preview/index.tsx",
    beforeOffice: "./src/preview/frame/beforeOffice.ts",
    afterOffice: "./src/preview/frame/afterOffice.ts",
    answers: "./test/excel-answers/page/index.ts",
  },
  pages: [
    page("index.html", "./src/preview/index.html", ["preview"]),
    new HtmlPlugin({
      filename: "pane.html",
      templateContent: () => inTheFrame("src/taskpane/taskpane.html"),
      chunks: ["taskpane"],
      scriptLoading: "defer",
      minify: false,
    }),
    new HtmlPlugin({
      filename: "answersInTheFrame.html",
      templateContent: () => inTheFrame("test/excel-answers/page/answers.html"),
      chunks: ["answers"],
      scriptLoading: "defer",
      minify: false,
    }),
  ],
  files: [
    {
      from: path.join(
        path.dirname(require.resolve("@microsoft/office-js/package.json")),
        "dist/excel-web-16.00.debug.js",
      ),
      to: "office-js/[name][ext]",
      info: { minimized: true },
    },
  ],
};

/** A second add-in, which asks a real Excel what its documentation leaves open: for development alone. */
const answers = {
  entry: { answers: "./test/excel-answers/page/index.ts" },
  pages: [page("answers.html", "./test/excel-answers/page/answers.html", ["answers"])],
  files: [{ from: "assets/icons/conference-check-*.png" }],
};

function page(filename, template, chunks) {
  return new HtmlPlugin({ filename, template, chunks, scriptLoading: "defer", minify: false });
}

/**
 * An add-in's own page, with a local Office.js wired to the stand-in in place of Microsoft's address.
 *
 * @param {string} file
 */
function inTheFrame(file) {
  const scripts = ["beforeOffice.js", "office-js/excel-web-16.00.debug.js", "afterOffice.js"];
  const tags = scripts.map((source) => `<script src="${source}"></script>`);
  return readFileSync(fromHere(file), "utf8").replace(OFFICE_JS_TAG, tags.join("\n    "));
}

/**
 * `webpack` builds the add-in for a web server; `--env preview` builds the preview beside it;
 * `--env host=https://example.gov.uk/conference-check` writes that address into the manifest;
 * `--env id=… --env name=…` makes it a second add-in, to stand beside the first; `--env answers` builds that which
 * asks Excel, and nothing of Conference Check.
 *
 * @type {(env?: Record<string, unknown>, argv?: { mode?: string }) => import("webpack").Configuration}
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const withPreview = Boolean(env.preview);
  const parts = env.answers ? [answers] : withPreview ? [addIn, preview] : [addIn];
  const folder = env.answers ? "answers" : withPreview ? "preview" : "addin";
  const name = production ? "[name].[contenthash:8]" : "[name]";
  return {
    context: __dirname,
    mode: production ? "production" : "development",
    devtool: production ? false : "cheap-module-source-map",
    entry: Object.assign({}, ...parts.map((part) => part.entry)),
    output: {
      path: fromHere("dist", folder),
      filename: ({ chunk }) => (FRAME_SCRIPTS.includes(chunk?.name) ? "[name].js" : `${name}.js`),
      chunkFilename: `${name}.js`,
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
        {
          test: /\.(tsx|js)$/,
          include: [fromHere("src"), /node_modules[\\/]@fluentui[\\/]react-(?!icons)/],
          enforce: "post",
          use: fromHere("scripts/webpack/eachIconAlone.js"),
        },
        { test: /\.(png|svg|xlsx)$/, type: "asset/resource" },
      ],
    },
    optimization: { splitChunks: { chunks: ({ name }) => !FRAME_SCRIPTS.includes(name) } },
    plugins: [
      ...parts.flatMap((part) => part.pages),
      new CopyPlugin({
        patterns: [
          ...parts.flatMap((part) => part.files),
          env.answers
            ? { from: "test/excel-answers/manifest.xml" }
            : {
                from: "manifest.xml",
                transform: (content) =>
                  manifestFor(content.toString(), {
                    host: hostOf(env.host),
                    id: env.id,
                    name: env.name,
                  }),
              },
        ],
      }),
      ...(withPreview || env.answers
        ? []
        : [
            new PreviewStaysOut([
              ...["preview", "standin", "cli"].map((room) => fromHere("src", room)),
              fromHere("test"),
            ]),
            new ThirdPartyNotices(),
          ]),
    ],
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
};
