import path from "node:path";
import * as fc from "fast-check";
import { CALL_NAMES, type CallName } from "../../../contract/api.ts";
import { isReply } from "../../../contract/reply.ts";
import { wholeProfileSchema } from "../../../core/profile/whole-profile.ts";
import { newSigner, payloadOf, signed } from "../../../host/facts-file/facts.fixture.ts";
import { openGate } from "../../security/gate.ts";
import { anyAction } from "../../testing/any-action.ts";
import { SAMPLE } from "../../testing/sample-records.ts";
import { REFUSED, TAKEN, type Reader } from "../reader.ts";

const signer = newSigner("test");
const BACKUP = { id: "2026-11-23T08-00-00-000Z-daily-v5.json", passphrase: null };

/** Inputs that each call takes, before they are changed. None opens a program, locks a file or writes outside of `base`. */
function inputs(seed: number): Record<CallName, readonly unknown[]> {
  const actions = fc.sample(fc.array(anyAction, { minLength: 1, maxLength: 3 }), { seed, numRuns: 200 });
  const file = signed(payloadOf(5), signer);
  const hash = "0".repeat(64);
  const imported = {
    type: "profile.import",
    how: "merge",
    records: SAMPLE,
    savedAt: new Date(0).toISOString(),
  };
  return {
    "app.describe": [{}],
    "profile.read": [{}],
    "profile.apply": [...actions.map((made) => ({ actions: made })), { actions: [imported] }],
    "profile.undo": [{ savedAt: null }],
    "profile.redo": [{ savedAt: null }],
    "profile.place": [{}],
    "profile.open": [{ mode: "write" }, { mode: "read-only" }],
    "profile.unlock": [{ passphrase: "correct horse" }],
    "profile.protect": [{ method: "none" }, { method: "keystore" }],
    "profile.reseal": [{ how: "again" }, { how: "leave-copies" }],
    "backups.list": [{}],
    "backups.look": [BACKUP],
    "backups.create": [{}],
    "backups.restore": [BACKUP],
    "backups.copyTo": [{ to: "nowhere" }, { to: "chosen" }],
    "sample.enter": [{ language: "en" }],
    "sample.leave": [{}],
    "facts.state": [{}],
    "facts.look": [{ text: file }, { text: "{}" }],
    "facts.accept": [{ hash }],
    "facts.stepBack": [{ from: hash }],
    "trip.export": [{ trip: SAMPLE.trips[0]?.id, language: "en", paper: "A4" }],
    "guide.export": [{ guide: "link-card", person: null, language: "en", paper: "A4" }],
    "opened.take": [{}],
    "source.open": [{ source: "guide" }],
  };
}

/** Every call of the gate over a profile of its own: what it answers is a reply, and what it keeps is whole. */
export function gateReader(base: string, seed: number): Reader {
  const unforeseen: unknown[] = [];
  const gate = openGate(path.join(base, "gate"), "web", [signer.known], (error) => unforeseen.push(error));
  const good = inputs(seed);
  return {
    name: `gate, ${CALL_NAMES.length} calls`,
    share: 4,
    read: async (mutator) => {
      const name = CALL_NAMES[mutator.below(CALL_NAMES.length)] ?? "app.describe";
      const list = good[name];
      const plain = list[mutator.below(list.length)];
      // Some as they are, so that there is something to be spoilt.
      const input = mutator.below(4) === 0 ? plain : mutator.value(plain);
      const called = mutator.below(50) === 0 ? mutator.text(name) : name;
      const reply = await gate.dispatch(called, input);
      const about = () => `${called} ${JSON.stringify(input)?.slice(0, 2000)}`;
      const [error] = unforeseen.splice(0);
      if (error !== undefined) throw new Error("not foreseen", { cause: error });
      if (!isReply(reply)) return { took: { wrong: "no reply" }, about };
      return { took: reply.ok ? TAKEN : REFUSED, about };
    },
    close: async () => {
      const reply = await gate.dispatch("profile.read", {});
      const kept = reply.ok
        ? wholeProfileSchema.safeParse((reply.value as { profile: unknown }).profile)
        : null;
      await gate.close();
      return kept?.success === true ? [] : ["the profile that is left is not whole"];
    },
  };
}
