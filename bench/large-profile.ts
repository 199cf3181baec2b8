import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readShipped } from "../e2e/fixtures/shipped.ts";
import { OWN_SOURCE } from "../core/overlay/overlay.ts";
import { emptyProfile, profileSchema } from "../core/profile/profile.ts";

const text = (words: string) => ({ en: words, "zh-CN": words });
const evidence = [{ source: OWN_SOURCE, asOf: "2026-11-26", confidence: "low", cites: [] }];

/** A profile whose own cards and wallets make the built grid as large as asked: rows are cards and SIMs. */
export async function writeLargeProfile(folder: string, rows: number, columns: number): Promise<void> {
  const built = readShipped();
  const numbers = (count: number) => Array.from({ length: Math.max(count, 0) }, (_, i) => i + 1);
  const cards = numbers(rows - built.cards.length - built.sims.length).map((n) => ({
    id: `bench-card-${n}`,
    name: text(`Card ${n}`),
    about: text("Made for the bench."),
    kind: "card",
    group: "bank",
    funding: "debit",
    networks: ["visa"],
    issuedIn: null,
    evidence,
  }));
  const wallets = numbers(columns - built.wallets.length).map((n) => ({
    id: `bench-wallet-${n}`,
    name: text(`Wallet ${n}`),
    about: text("Made for the bench."),
    kind: "wallet",
    group: "app",
    order: 10_000 + n,
    evidence,
  }));
  const empty = emptyProfile("2026-11-26T00:00:00.000Z");
  const profile = profileSchema.parse({ ...empty, overlay: { ...empty.overlay, cards, wallets } });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "profile.json"), JSON.stringify(profile));
}
