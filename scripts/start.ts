/** `npm start`: the preview, served from this machine to this machine, on port 3000 or the next that is free. */
import path from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../webpack.config.js";
import { runScript } from "./runScript";

const HOST = "localhost";
const ROOT = path.join(__dirname, "..");

/** What was built is kept beside the packages: the next start builds only what has changed since. */
const KEPT = {
  type: "filesystem",
  name: "preview",
  // Milliseconds of quiet after the first build: a preview that is stopped soon leaves its work behind as well.
  idleTimeoutForInitialStore: 500,
  cacheDirectory: path.join(ROOT, "node_modules", ".cache", "webpack"),
  buildDependencies: {
    config: ["webpack.config.js", "scripts/webpack/eachIconAlone.js", "package-lock.json"].map(
      (file) => path.join(ROOT, file),
    ),
  },
} as const;

async function start(): Promise<void> {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT = process.env.PORT ?? "3000";
  const port = await WebpackDevServer.getFreePort("auto", HOST);
  const compiler = webpack({
    ...configure({ preview: true }, { mode: "development" }),
    cache: KEPT,
  });
  const server = new WebpackDevServer(
    { host: HOST, port, hot: false, static: false, open: hasDesktop(), setupExitSignals: true },
    compiler,
  );
  compiler.hooks.done.tap("start", (stats) => {
    if (!stats.hasErrors())
      console.log(`\nConference Check preview: http://${HOST}:${port}/\nStop it with Ctrl+C.`);
  });
  console.log("Building the preview…");
  await server.start();
}

/** Whether someone sits at a screen on which a browser could open. */
function hasDesktop(): boolean {
  if (process.env.CI || !process.stdout.isTTY) return false;
  return (
    process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}

runScript(start);
