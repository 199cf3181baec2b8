import { connect } from "node:net";
import { seededRandom } from "../../../core/seeded-random.fixture.ts";
import type { Check } from "../check.ts";
import { startPageServer } from "../page-server.ts";

const JUNK = 10_000;
const AT_ONCE = 40;
const SEED = 16;
/** The page's own call has to be answered in between, in ms. */
const SOON = 2000;

/** Something that is no request, or a strange one, or half of one. */
function junk(random: () => number, host: string): Buffer {
  const bytes = Buffer.from(
    Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256)),
  );
  const text = bytes.toString("latin1");
  const kinds: readonly string[] = [
    text,
    `GET /${encodeURIComponent(text)} HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
    `POST /call/profile.apply HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\nx-carryall-token: ${text.replaceAll(/[^\w]/g, "")}\r\ncontent-length: 2\r\n\r\n{}`,
    `POST /session HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n{"code":"x"}`,
    `GET / HTTP/1.1\r\nhost: ${text}\r\n\r\n`,
    `GET / HTTP/9.9\r\nhost: ${host}\r\n\r\n`,
    `POST /call/profile.read HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: ${host}\r\n${"x: y\r\n".repeat(3000)}\r\n`,
    `GET / HTTP/1.1\r\nhost: ${host}\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
    `CONNECT example.org:443 HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
  ];
  return Buffer.from(kinds[Math.floor(random() * kinds.length)] ?? text, "latin1");
}

/** Sends it and hangs up, mostly without hearing the answer out. */
function send(origin: string, bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setTimeout(300, () => socket.destroy());
    socket.on("data", (chunk: unknown) => (answer += String(chunk)));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

/** Whoever sends nonsense gets nothing, and takes nothing from the page, which is answered all the while. */
export const check: Check = {
  item: "10,000 junk requests change nothing",
  proof: "half requests, two lengths, strange versions, random bytes; the page calls in between",
  async run(base) {
    const { server, post, close } = await startPageServer(base);
    const { host } = new URL(server.origin);
    const random = seededRandom(SEED);
    const findings: string[] = [];
    const pageCalls = async (when: string) => {
      const start = performance.now();
      const { status, text } = await post("/call/profile.read", "{}");
      const ms = performance.now() - start;
      if (status !== 200 || !text.includes('"people":[]')) findings.push(`${when}: the page got ${status}`);
      if (ms > SOON) findings.push(`${when}: the page waited ${Math.round(ms)} ms`);
    };
    await pageCalls("before");
    for (let sent = 0; sent < JUNK; sent += AT_ONCE) {
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => send(server.origin, junk(random, host))),
      );
      if (answers.some((answer) => answer.includes("savedAt"))) findings.push(`${sent}: told of the profile`);
      if (sent % 1000 === 0) await pageCalls(`after ${sent}`);
    }
    await pageCalls("after all");
    await close();
    return { tries: JUNK, findings };
  },
};
