// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerOf } from "../../../core/compatibility/statement-answer.ts";
import { CARD, catalogueOf, LINK, PURSE } from "../../../core/facts/catalogue.fixture.ts";
import { emptyProfile, type Profile } from "../../../core/profile/profile.ts";
import { bareLink, bareThing } from "../../../core/profile/thing.ts";
import { mount } from "../../session/mount.fixture.tsx";
import { PersonThings } from "./person-things.tsx";
import { barePerson } from "../../../core/profile/person.ts";

vi.mock(import("../../../core/compatibility/statement-answer.ts"), async (original) => {
  const real = await original();
  return { ...real, answerOf: vi.fn(real.answerOf) };
});

const CATALOGUE = catalogueOf({ cards: [CARD], wallets: [PURSE], links: [LINK] });
const OWNER = barePerson("00000000-0000-4000-8000-000000000001", "Lin");
/** There is no layout in here: every frame is as large as this in px, and every row and column. */
const [FRAME, ROW] = [700, 46];

/** A person with so many cards, each linked in one of so many wallets, every tenth without success. */
function profileOf(cards: number, wallets: number): Profile {
  const some = (count: number, product: string) =>
    Array.from({ length: count }, (_, n) => bareThing(`${product} ${n}`, OWNER.id, product));
  const links = Array.from({ length: cards }, (_, n) =>
    bareLink(`card ${n}`, `purse ${n % wallets}`, n % 10 === 0 ? "failed" : "linked"),
  );
  const things = [...some(wallets, "purse"), ...some(cards, "card")];
  return { ...emptyProfile("2026-11-26T00:00:00.000Z"), people: [OWNER], things, links };
}

/** Draws what the person has, and counts what came of it. */
async function draw(profile: Profile): Promise<{ elements: number; verdicts: number }> {
  vi.mocked(answerOf).mockClear();
  const { place, unmount } = await mount(
    <PersonThings person={OWNER} editing={null} onEdit={() => {}} />,
    CATALOGUE,
    profile,
  );
  const counted = {
    elements: place.querySelectorAll("*").length,
    verdicts: vi.mocked(answerOf).mock.calls.length,
  };
  await unmount();
  return counted;
}

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(FRAME);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(FRAME);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(ROW);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("what is drawn and judged does not grow with what somebody has, once that is much", async () => {
  const some = await draw(profileOf(200, 30));
  const many = await draw(profileOf(4000, 100));
  // A frame of 700 px shows some 15 rows and as many columns; a few beyond are drawn as well.
  expect(some.elements).toBeGreaterThan(15 * 10);
  expect(some.elements).toBeLessThan(2500);
  expect(some.verdicts).toBeGreaterThan(15 * 5);
  expect(some.verdicts).toBeLessThan(1000);
  // A table has a `col` for each of its columns, drawn or not.
  expect(many.elements - some.elements).toBeLessThan(100);
  expect(many.verdicts).toBeLessThanOrEqual(some.verdicts + 10);
});

test("a few things are all drawn, so that the browser’s own search finds them", async () => {
  const { elements, verdicts } = await draw(profileOf(40, 10));
  expect(elements).toBeGreaterThan(40 * 10);
  expect(verdicts).toBeGreaterThanOrEqual(40 * 10);
});
