import { daysBetween, type CalendarDate } from "../calendar-date.ts";
import { documentsOf } from "../people/holder-of.ts";
import { MAINLAND } from "../people/holder.ts";
import type { Person } from "../profile/person.ts";
import type { Link, Thing } from "../profile/thing.ts";
import { attemptsToday, homeSide } from "./derived-facts.ts";
import type { FactValue, Facts, PathId } from "./paths.ts";

/*
 * What the profile knows. Only what somebody said is in it, so that it can be laid over what the catalogue knows of the
 * same thing without taking anything away.
 */

function said(facts: Partial<Record<PathId, FactValue | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  );
}

const yesNo = (value: boolean | null | undefined) =>
  value === null || value === undefined ? null : value ? "yes" : "no";

/** Where something is at home, when the person said where it was issued. */
const homeOf = (region: string | null | undefined) =>
  region === null || region === undefined ? null : homeSide(region);

/** What a person knows of a thing of theirs, by what it is. An account that was opened after `today` has no age. */
export const ownThingFacts = {
  card: ({ person, expires, card }: Thing): Facts =>
    said({
      "card.person": person,
      "card.expires": expires,
      "card.class": card?.class,
      "card.openedOn": card?.openedOn,
      "card.lastUsedOn": card?.lastUsedOn,
      "card.status": card?.status,
      "card.phoneDigits": card?.phoneDigits,
      "card.region": card?.region,
      "card.home": homeOf(card?.region),
    }),

  wallet: ({ person, wallet }: Thing, today: CalendarDate): Facts => {
    const openedOn = wallet?.openedOn ?? null;
    const age = openedOn === null ? -1 : daysBetween(openedOn, today);
    return said({
      "wallet.person": person,
      "wallet.identity": wallet?.identity,
      "wallet.document": wallet?.document,
      "wallet.ageDays": age < 0 ? null : age,
    });
  },

  sim: ({ sim }: Thing): Facts =>
    said({
      "sim.roaming": sim?.roaming,
      "sim.state": sim?.state,
      "sim.region": sim?.region,
      "sim.home": homeOf(sim?.region),
      "sim.new": yesNo(sim?.new),
    }),

  phone: ({ device }: Thing): Facts =>
    said({
      "phone.esim": yesNo(device?.esim),
      "phone.unlocked": yesNo(device?.unlocked),
      "phone.region": device?.region,
      "phone.esimsStored": device?.esimsStored,
    }),
};

/** What is noted of a link. That no attempt is written down is no proof that there was none. */
export function ownLinkFacts({ state, phoneDigits, attempts }: Link, today: CalendarDate): Facts {
  return said({
    "link.state": state,
    "link.phoneDigits": phoneDigits,
    "link.attemptsToday": attemptsToday(attempts.length === 0 ? null : attempts, today),
  });
}

/** What is said of a person. A child of whom nothing nearer is said may be on either side of 16. */
export function ownPersonFacts({ home, papers, age, nameHas }: Person): Facts {
  return said({
    "person.lives": home === null ? null : home === MAINLAND ? "mainland" : "elsewhere",
    "person.documents": papers.length === 0 ? null : documentsOf(papers),
    "person.age": age === "child" ? null : age,
    "person.nameHas": nameHas,
  });
}
