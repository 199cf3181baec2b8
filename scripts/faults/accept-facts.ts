import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { emptyProfile } from "../../core/profile/profile.ts";
import { payloadOf, smallCatalogue } from "../../host/facts-file/facts.fixture.ts";
import { createFactsStore } from "../../host/facts-file/facts-store.ts";
import { publisherKey } from "../../host/facts-file/publisher-keys.ts";
import { signPayload } from "../facts/sign-payload.ts";

/** The facts of a folder, for whoever has the key of the tests in this file. */
export function factsIn(folder: string, keyFile: string) {
  const secret = readFileSync(keyFile, "utf8");
  const pem = createPublicKey(createPrivateKey(secret)).export({ type: "spki", format: "pem" }).toString();
  const store = createFactsStore({
    folder,
    now: () => new Date(),
    version: "0",
    builtIn: async () => smallCatalogue("built in"),
    bundled: 1,
    whileWritable: (task) => task(),
    keys: [publisherKey("test", pem)],
  });
  const accept = async (sequence: number) => {
    const file = signPayload(Buffer.from(JSON.stringify(payloadOf(sequence))), secret);
    const { edition } = await store.look(file, emptyProfile(new Date().toISOString()));
    return store.accept(edition.hash);
  };
  return { store, accept };
}

/** Accepts facts after facts, saying `open <n>` and `saved <n>`, until it is killed. */
export async function acceptForEver(
  folder: string,
  keyFile: string,
  say: (line: string) => void,
): Promise<never> {
  const { store, accept } = factsIn(folder, keyFile);
  let n = (await store.state()).inUse?.sequence ?? 1;
  say(`open ${n} as-it-was`);
  for (;;) {
    n += 1;
    await accept(n);
    say(`saved ${n}`);
  }
}
