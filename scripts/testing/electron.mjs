import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareStandIn, STAND_IN } from "../../e2e/electron-runtime/prepare.mjs";
import { ROOT, run } from "./tool.mjs";

const BINARY = { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" };
const PACKAGE = join(ROOT, "node_modules/electron");

const binaryIn = (dist) => join(dist, BINARY[process.platform] ?? "electron");
const wanted = () => JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).version;

/** Asks Electron's own host for the binary; where it is blocked that may hang rather than fail, hence the limit. */
async function fetched() {
  console.log(`Electron ${wanted()} is not here: asking its host for it`);
  const quiet = { seconds: 60, stdio: ["ignore", "ignore", "ignore"] };
  return (await run(process.execPath, [join(PACKAGE, "install.js")], quiet)) === 0;
}

/**
 * Electron for the tests, without importing its package, since the import starts a download: the one that is named,
 * the package's own, what its host gives, else the stand-in of `e2e/electron-runtime/`.
 * @returns `binary` and what to `say` of it (null for the real one), or why there is none
 */
export async function findElectron(env = process.env) {
  if (env.CARRYALL_TEST_ELECTRON === "none") return { reason: "left out by CARRYALL_TEST_ELECTRON" };
  const named = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const binary = binaryIn(named);
    return existsSync(binary) ? { binary, say: sayOf(named) } : { reason: `no Electron in ${named}` };
  }
  const own = binaryIn(join(PACKAGE, "dist"));
  if (existsSync(own) || ((await fetched()) && existsSync(own))) return { binary: own, say: null };
  try {
    const dist = await prepareStandIn();
    return { binary: binaryIn(dist), say: sayOf(dist) };
  } catch (error) {
    return { reason: `its host cannot be reached and there is no stand-in: ${error.message}` };
  }
}

/** A binary of another version than the product's is named wherever results are. */
function sayOf(dist) {
  const file = join(dist, "version");
  const version = existsSync(file) ? readFileSync(file, "utf8").trim().replace(/^v/, "") : STAND_IN;
  return version === wanted() ? null : `Electron ${version} stands in for ${wanted()}`;
}
