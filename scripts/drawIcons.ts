/** `npm run icons`: draws assets/icons/*.svg as PNG files in the sizes that Office asks for. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./findTools";
import { runScript } from "./runScript";

const NAMES = ["conference-check", "validate", "tables", "scrutiny"];
const SIZES = [16, 32, 64, 80, 128];
const folder = path.join(__dirname, "../assets/icons");

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (const name of NAMES) {
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>*{margin:0}svg{display:block;width:100vw}</style>${drawing(name, size)}`,
        );
        await page.screenshot({
          path: path.join(folder, `${name}-${size}.png`),
          omitBackground: true,
        });
      }
    }
  } finally {
    await browser.close();
  }
}

/** The icon's drawing: one made for this size where there is one, since fine lines blur when they shrink. */
function drawing(name: string, size: number): string {
  const own = path.join(folder, `${name}.${size}.svg`);
  return readFileSync(existsSync(own) ? own : path.join(folder, `${name}.svg`), "utf8");
}

runScript(drawIcons);
