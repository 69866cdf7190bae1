/**
 * `npm run sideload`: serves the add-in over https with a certificate that this machine trusts, and opens desktop
 * Excel with it. `npm stop` takes it out of Excel again.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../webpack.config.js";
import { PlainFailure, runScript } from "./runScript";

/** The port that manifest.xml names. */
const PORT = 3000;

async function sideload(): Promise<void> {
  if (process.platform === "linux") {
    throw new PlainFailure(
      "Desktop Excel runs on Windows and macOS only. To try the add-in here, use: npm start",
    );
  }
  const compiler = webpack(configure({}, { mode: "development" }));
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port: PORT,
      hot: false,
      static: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: { type: "https", options: await getHttpsServerOptions() },
    },
    compiler,
  );
  await server.start();
  await openInExcel();
}

function openInExcel(): Promise<void> {
  const manifest = path.join(__dirname, "../manifest.xml");
  const command = [
    "--yes",
    "office-addin-debugging@7.0.0",
    "start",
    `"${manifest}"`,
    "desktop",
    "--no-debug",
  ];
  return new Promise((resolve, reject) => {
    const excel = spawn("npx", command, { stdio: "inherit", shell: true });
    excel.on("error", reject);
    excel.on("exit", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new PlainFailure(
            "Excel was not opened; docs/deploy.md says how to add the manifest by hand.",
          ),
        );
    });
  });
}

runScript(sideload);
