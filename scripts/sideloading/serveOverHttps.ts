import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { PlainFailure } from "../runScript";

/** The port that the manifests name. */
const PORT = 3000;

/**
 * Builds pages and serves them to this machine over https, with a certificate that it trusts.
 * @throws PlainFailure where the certificate cannot be made or is not trusted
 */
export async function serveOverHttps(configuration: webpack.Configuration): Promise<void> {
  const options = await getHttpsServerOptions().catch((error: unknown) => {
    throw new PlainFailure(
      `Excel loads add-ins over https alone, and the certificate for localhost could not be put in place: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port: PORT,
      hot: false,
      static: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: { type: "https", options },
    },
    webpack(configuration),
  );
  await server.start();
}
