import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright";
import { findChromium } from "../testing/chromium.mjs";

/** `npm run build:icons`: draws `packaging/icons/carryall.svg` in each size that a system asks for. */
const ICONS = path.join(import.meta.dirname, "../../packaging/icons");
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const executablePath = await findChromium();
if (executablePath === null) throw new Error("there is no browser to draw with");
const svg = await readFile(path.join(ICONS, "carryall.svg"), "utf8");
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(path.join(ICONS, `${size}x${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
