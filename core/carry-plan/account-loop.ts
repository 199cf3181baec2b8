import type { Belonging } from "./belonging.ts";
import type { TripMeans } from "./means-of.ts";
import { survives } from "./simulate.ts";
import type { Placing } from "./problem.ts";
import { token } from "./tokens.ts";
import type { TripSituation } from "./trip-problem.ts";

/**
 * The loop that closes when a telephone is lost: the codes that open every account go to the number whose SIM is in it.
 * - `sims`: the numbers that banks know. - `brokenBy`: what opens the accounts without that telephone, in this plan.
 */
export interface AccountLoop {
  person: string;
  phone: string;
  sims: readonly Belonging[];
  brokenBy: readonly TripMeans[];
}

/** The need that is about getting back into one’s accounts is the one that codes on paper meet. */
const ON_PAPER = "on-paper";

/** The loop of each traveller whose number is in the telephone they carry. */
export function accountLoops(situation: TripSituation, placing: Placing): AccountLoop[] {
  return [...situation.phones].flatMap(([person, phone]): AccountLoop[] => {
    const sims = situation.homeNumbers.filter((sim) => sim.person === person && sim.phone === phone);
    if (sims.length === 0) return [];
    const access = situation.needs.find(
      ({ need, person: whose }) => whose === person && need.metBy.some(({ by }) => by === ON_PAPER),
    );
    const means = situation.means.get(access?.id ?? "") ?? [];
    const lost = { takes: new Set([token.phone(phone)]), takesFrom: new Set<string>() };
    return [{ person, phone, sims, brokenBy: means.filter((one) => survives(one, placing, [lost])) }];
  });
}
