import { writeFile } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import type { Check } from "../check.ts";
import { startPageServer } from "../page-server.ts";

const SECRET = "what no page may read";
const DOTS = [
  "..",
  "%2e%2e",
  ".%2e",
  "%252e%252e",
  "%c0%ae%c0%ae",
  "%e0%80%ae%e0%80%ae",
  "%u002e%u002e",
  "..;",
  "．．",
  "....//",
  ".. ",
];
const SLASHES = ["/", "\\", "%2f", "%5c", "%252f", "%255c", "%c0%af", "%c1%9c", "%u2215", "∕", "//"];
const TARGETS = ["secret.json", "profile/profile.json", "etc/passwd", "page/../secret.json"];
const STARTS = ["/", "/assets/", "/index.html/", "//", "/./", "/C:", "/~", "/file://"];
const ENDS = ["", "%00", "%00.html", "?x", "#x", "::$DATA", "/.", ";.js"];

/** A request for a path exactly as it is written, over a connection of its own. */
function ask(origin: string, target: string): Promise<string> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${target} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`),
    );
    socket.on("data", (chunk: unknown) => (answer += String(chunk)));
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}

function* paths(): Generator<string> {
  for (const [i, dot] of DOTS.entries())
    for (const [j, slash] of SLASHES.entries())
      for (const [k, target] of TARGETS.entries()) {
        const up = `${dot}${slash}`.repeat(1 + ((i + j) % 6));
        yield `${STARTS[(i + j + k) % STARTS.length]}${up}${target}${ENDS[(i * 3 + j + k) % ENDS.length]}`;
      }
}

/** Only what is on the list of the page's files is served: no path of a request is ever joined to a folder. */
export const check: Check = {
  item: "no file but the page’s is served",
  proof: "ways up and out, in eleven spellings of the dots and of the slash",
  async run(base) {
    await writeFile(path.join(base, "secret.json"), SECRET);
    const { server, close } = await startPageServer(base);
    const findings: string[] = [];
    let tries = 0;
    for (const target of paths()) {
      tries += 1;
      const answer = await ask(server.origin, target);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
      if (answer.includes(SECRET) || answer.includes("root:") || answer.includes("schemaVersion"))
        findings.push(`${target}: read`);
      if (![400, 404].includes(status)) findings.push(`${target}: ${status}`);
    }
    await close();
    return { tries, findings };
  },
};
