/* An empty window with the bare page, whose address is in the environment. */
const { app, BrowserWindow } = require("electron");

async function show() {
  await app.whenReady();
  const window = new BrowserWindow({ width: 1280, height: 860, show: false });
  window.once("ready-to-show", () => window.show());
  await window.loadFile(process.env.BARE_PAGE);
}

app.on("window-all-closed", () => app.quit());
void show();
