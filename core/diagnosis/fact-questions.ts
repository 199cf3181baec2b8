import { monthsBefore, type CalendarDate } from "../calendar-date.ts";
import type { ProfileAnswer } from "./keep-answer.ts";
import type { Facts, PathId } from "./paths.ts";
import type { Situation } from "./situation.ts";

/** What one can say to a question. `still`: it was put right, and still fails. */
export const ANSWERS = ["yes", "no", "cannot-tell", "still"] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * A fact that nobody noted and that answers in a moment; its sentence is the message `fix.ask.<id>`.
 * - `asks`: the paths it is about; it is asked only where none of them is known. - `needs`: without it it makes no sense.
 * - `yes`, `no`: what is known then; nothing, where the answer leaves it open.
 * - `keep`: the answers that the profile has a field for.
 */
export interface FactQuestion {
  id: string;
  asks: readonly PathId[];
  needs: "card" | "wallet" | "sim" | "phone" | null;
  seconds: number;
  yes: Facts;
  no: Facts;
  keep?: { yes?: ProfileAnswer; no?: ProfileAnswer };
}

/** A month that is more than half a year ago, whichever it was. */
const longAgo = (today: CalendarDate) => monthsBefore(today, 7).slice(0, 7);

/** Every question about a fact. Seconds are our estimates. */
export function factQuestions(today: CalendarDate): readonly FactQuestion[] {
  return [
    {
      id: "works-elsewhere",
      asks: ["card.linkedElsewhere"],
      needs: "card",
      seconds: 15,
      yes: { "card.linkedElsewhere": "yes" },
      no: { "card.linkedElsewhere": "no" },
    },
    {
      id: "in-mainland",
      asks: ["place.side"],
      needs: null,
      seconds: 5,
      yes: { "place.side": "mainland", "place.region": "CN" },
      no: { "place.side": "abroad" },
    },
    {
      id: "several-lines",
      asks: ["sims.count"],
      needs: null,
      seconds: 5,
      yes: { "sims.count": 2 },
      no: { "sims.count": 1 },
    },
    {
      id: "tried-often",
      asks: ["link.attemptsToday"],
      needs: null,
      seconds: 5,
      yes: { "link.attemptsToday": 3 },
      no: { "link.attemptsToday": 1 },
    },
    {
      id: "identity-verified",
      asks: ["wallet.identity"],
      needs: "wallet",
      seconds: 20,
      yes: { "wallet.identity": "verified" },
      no: { "wallet.identity": ["none", "phone-only"] },
      keep: { yes: { of: "wallet", field: "identity", value: "verified" } },
    },
    {
      id: "opened-with-resident-id",
      asks: ["wallet.document"],
      needs: "wallet",
      seconds: 10,
      yes: { "wallet.document": "resident-id" },
      no: {},
      keep: { yes: { of: "wallet", field: "document", value: "resident-id" } },
    },
    {
      id: "same-document",
      asks: ["document.renewed", "document.expires"],
      needs: null,
      seconds: 15,
      yes: { "document.renewed": "no", "document.expires": today },
      no: {},
    },
    {
      id: "roaming-on",
      asks: ["sim.roaming"],
      needs: "sim",
      seconds: 20,
      yes: { "sim.roaming": "on" },
      no: { "sim.roaming": "off" },
      keep: {
        yes: { of: "sim", field: "roaming", value: "on" },
        no: { of: "sim", field: "roaming", value: "off" },
      },
    },
    {
      id: "used-lately",
      asks: ["card.lastUsedOn"],
      needs: "card",
      seconds: 10,
      yes: { "card.lastUsedOn": today.slice(0, 7) },
      no: { "card.lastUsedOn": longAgo(today) },
    },
    {
      id: "plain-name",
      asks: ["person.nameHas"],
      needs: null,
      seconds: 5,
      yes: { "person.nameHas": [] },
      no: {},
      keep: { yes: { of: "person", field: "nameHas", value: [] } },
    },
    {
      id: "adult",
      asks: ["person.age"],
      needs: null,
      seconds: 5,
      yes: { "person.age": "adult" },
      no: {},
      keep: { yes: { of: "person", field: "age", value: "adult" } },
    },
  ];
}

/** Those that can be asked: with the thing they are about at hand, and of which nothing is known yet. */
export function openQuestions(
  situation: Situation,
  facts: Facts,
  answered: ReadonlySet<string>,
): readonly FactQuestion[] {
  return factQuestions(situation.today).filter(
    ({ id, asks, needs }) =>
      !answered.has(id) &&
      (needs === null || situation[needs] !== null) &&
      asks.every((path) => (facts[path] ?? null) === null),
  );
}
