// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CARD, catalogueOf } from "../../core/facts/catalogue.fixture.ts";
import { barePerson } from "../../core/profile/person.ts";
import { emptyProfile } from "../../core/profile/profile.ts";
import { bareThing } from "../../core/profile/thing.ts";
import { mount } from "../session/mount.fixture.tsx";
import { NotCounted } from "./not-counted.tsx";

const LIN = barePerson("00000000-0000-4000-8000-000000000001", "Lin");
const thing = { ...bareThing("t", LIN.id, "card"), lastDigits: "0926" };
const PROFILE = { ...emptyProfile("2026-11-29T00:00:00.000Z"), people: [LIN], things: [thing] };

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => vi.unstubAllGlobals());

async function drawn(part: React.ReactNode): Promise<{ text: string; to: string | null | undefined }> {
  const { place, unmount } = await mount(part, catalogueOf({ cards: [CARD] }), PROFILE);
  const line = place.querySelector("p");
  const shown = { text: line?.textContent ?? "", to: line?.querySelector("a")?.getAttribute("href") };
  await unmount();
  return shown;
}

const [LIST, FORM] = [`/things/${LIN.id}`, `/things/${LIN.id}?open=t`];

test.each<[string, React.ComponentProps<typeof NotCounted>, string, string]>([
  [
    "each thing with its reason",
    {
      over: [
        { thing, over: { why: "expired", month: "2026-05" } },
        { thing: { ...thing, label: "Spare" }, over: { why: "ends", month: "2026-12" } },
      ],
    },
    "Not counted: Card 0926 (expired 2026-05), Spare 0926 (ends 2026-12, before you are back). ",
    LIST,
  ],
  [
    "what was stopped, and how much is in the archive",
    { over: [{ thing, over: { why: "suspended" } }], archived: [thing, thing] },
    "Not counted: Card 0926 (line suspended). 2 things in the archive are not counted. ",
    LIST,
  ],
  [
    "a single thing with its reason",
    { over: [{ thing, over: { why: "frozen" } }] },
    "Not counted: Card 0926 (frozen). ",
    FORM,
  ],
  ["the archive alone", { archived: [thing] }, "1 thing in the archive is not counted. ", FORM],
])("names %s, and leads to where it is seen", async (_, props, text, to) => {
  expect(await drawn(<NotCounted {...props} />)).toEqual({ text: `${text}See in Things`, to });
});

test("where nothing is left out nothing is said", async () => {
  expect((await drawn(<NotCounted over={[]} archived={[]} />)).text).toBe("");
});
