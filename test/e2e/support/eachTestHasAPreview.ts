import { afterAll, afterEach, beforeAll, beforeEach } from "@jest/globals";
import {
  openPreview,
  type Preview,
  type PreviewOptions,
  startBrowser,
  stopBrowser,
} from "./preview";

/**
 * Gives each test of a file the preview on the sample in its own window; the tests share one browser.
 * @param use is given it before the test begins, and may set the stage in it
 */
export function eachTestHasAPreview(use: (preview: Preview) => void | Promise<void>): void {
  let preview: Preview | null = null;
  beforeAll(startBrowser);
  afterAll(stopBrowser);
  beforeEach(async () => {
    preview = await openPreview();
    await use(preview);
  });
  afterEach(() => preview?.close());
}

/** Gives all tests of a file one preview, one test going on where the one before it left off: as above. */
export function allTestsShareAPreview(
  use: (preview: Preview) => void | Promise<void>,
  options: PreviewOptions = {},
): void {
  let preview: Preview | null = null;
  beforeAll(async () => {
    await startBrowser();
    preview = await openPreview(options);
    await use(preview);
  });
  afterAll(async () => {
    await preview?.close();
    await stopBrowser();
  });
}
