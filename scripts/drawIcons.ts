/** `npm run icons`: draws assets/icons/*.svg as PNG files in the sizes that Office asks for. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./findTools";
import { runScript } from "./runScript";

const SIZES = [16, 32, 64, 80, 128];
const folder = path.join(__dirname, "../assets/icons");

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
      const drawing = readFileSync(path.join(folder, file), "utf8");
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
        await page.screenshot({
          path: path.join(folder, `${path.basename(file, ".svg")}-${size}.png`),
          omitBackground: true,
        });
      }
    }
  } finally {
    await browser.close();
  }
}

runScript(drawIcons);
