/* Serves the bare page: `node server.mjs <folder>`. Prints the address once it listens. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript" };
const [, , folder = "."] = process.argv;

const server = createServer((request, response) => {
  const name = request.url === "/" ? "index.html" : path.basename(request.url ?? "");
  const file = path.join(folder, name === "index.html" ? "" : "assets", name);
  readFile(file).then(
    (bytes) => response.writeHead(200, { "content-type": TYPES[path.extname(name)] ?? "" }).end(bytes),
    () => response.writeHead(404).end(),
  );
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
