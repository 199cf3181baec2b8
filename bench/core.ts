/**
 * What the app works out and writes, each beside the least that could be: saving a profile of two megabytes beside writing
 * the same bytes as safely; answering every pair of a grid beside reading the facts they are answered from.
 * Run after `npm run build`: `npm run bench:core`.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { localDay } from "../core/calendar-date.ts";
import { createJudge, type Judge } from "../core/compatibility/judge.ts";
import { RESIDENT } from "../core/people/holder.ts";
import { createProfileStore } from "../host/profile/profile-store.ts";
import { readShipped } from "../e2e/fixtures/shipped.ts";
import { writeManyThings } from "../e2e/fixtures/many-things.ts";
import { spread } from "./spread.ts";

const ROUNDS = 15;
const MANY = { things: 5500, wallets: 14, trips: 300 };

const times = new Map<string, number[]>();
async function time(name: string, work: () => unknown): Promise<void> {
  const begun = performance.now();
  await work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
}

/** Write, sync, rename, sync the folder: what nobody who wants to lose nothing can leave out. */
async function writeSafely(file: string, text: string): Promise<void> {
  const temporary = `${file}.part`;
  const handle = await open(temporary, "w", 0o600);
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
  await rename(temporary, file);
  const folder = await open(dirname(file), "r");
  await folder.sync();
  await folder.close();
}

const folder = mkdtempSync(join(tmpdir(), "carryall-bench-"));
try {
  await writeManyThings(folder, MANY);
  const file = join(folder, "profile.json");
  const store = createProfileStore({ folder, shell: "web", now: () => new Date() });
  const { profile } = await store.read();
  const [person] = profile.people;
  if (person === undefined) throw new Error("The profile has nobody");
  const catalogue = readShipped();
  const products = [...catalogue.cards, ...catalogue.sims];
  const wallets = catalogue.wallets.slice(0, 12);
  const today = localDay(new Date());
  const judge = createJudge(catalogue);
  const ask = (one: Judge, product = "", wallet = "") =>
    one.answer({ product, target: { kind: "wallet", id: wallet } }, RESIDENT, today);
  const answerAll = () =>
    products.forEach((product) => wallets.forEach((wallet) => ask(judge, product.id, wallet.id)));
  let name = person.name;
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = readFileSync(file, "utf8");
    await time("write", () => writeSafely(join(folder, "beside.json"), text));
    const next = `${person.name} ${round}`;
    const change = { name: { was: name, to: next } };
    await time("save", () => store.apply([{ type: "person.change", id: person.id, changes: change }]));
    name = next;
    await time("parse", () => Object.values(readShipped()));
    await time("index", () => ask(createJudge(catalogue)));
    await time("answers", answerAll);
  }
  const mb = (statSync(file).size / 1e6).toFixed(1);
  await store.close();
  report(mb, `${products.length} x ${wallets.length}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(mb: string, grid: string): void {
  const row = (what: string, of: string, beside: string, besideOf: string) => ({
    what,
    ms: spread(times.get(of) ?? []).text,
    beside,
    "its ms": spread(times.get(besideOf) ?? []).text,
    ratio: Number((spread(times.get(of) ?? []).median / spread(times.get(besideOf) ?? []).median).toFixed(2)),
  });
  console.log(`${ROUNDS} rounds: median (smallest-largest)`);
  console.table([
    row(`one change, saved: ${mb} MB`, "save", "write, sync, rename, sync the folder", "write"),
    row("the judge's index", "index", "reading the whole catalogue", "parse"),
    row(`all answers of ${grid}`, "answers", "reading the whole catalogue", "parse"),
  ]);
}
