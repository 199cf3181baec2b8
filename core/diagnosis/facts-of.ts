import { placeLine, productLine } from "../catalogue/lineage.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Pair } from "../catalogue/statement.ts";
import type { Judge } from "../compatibility/judge.ts";
import type { Verdict } from "../compatibility/answer.ts";
import { holderOf } from "../people/holder-of.ts";
import { PERSON_KINDS } from "../people/person-kinds.ts";
import { inUse } from "../profile/in-use.ts";
import { NOTHING_KNOWN, withFacts, type KnownFacts, type Origin } from "./known-facts.ts";
import { linesFacts, linksFacts } from "./counted-facts.ts";
import { ownLinkFacts, ownPersonFacts, ownThingFacts } from "./own-facts.ts";
import type { Facts } from "./paths.ts";
import { cardFacts, phoneFacts, placeFacts, simFacts, walletFacts } from "./product-facts.ts";
import { linkOf, type Situation } from "./situation.ts";

/** What facts are read from beside the situation. */
export interface FactSources {
  lookup: Lookup;
  judge: Judge;
}

/** What the grids say of a card in a wallet, of a wallet and of a card at a place; null where nobody asks. */
export interface SituationVerdicts {
  verdict: Verdict | null;
  acceptance: Verdict | null;
  cardThere: Verdict | null;
}

/** The answers of the grids for a situation. */
export function verdictsOf({ lookup, judge }: FactSources, situation: Situation): SituationVerdicts {
  const { card, wallet, place, person, things, today } = situation;
  const { holder } = holderOf(lookup, person ?? PERSON_KINDS.resident, things);
  const there = place === null ? undefined : lookup.destination(place);
  const answer = (pair: Pair | null) => (pair === null ? null : judge.answer(pair, holder, today));
  const at = (product: string | undefined): Pair | null =>
    product === undefined || there === undefined
      ? null
      : { product, target: { kind: "destination", id: there.id } };
  return {
    verdict: answer(
      card === null || wallet === null
        ? null
        : { product: card.product.id, target: { kind: "wallet", id: wallet.product.id } },
    ),
    acceptance: answer(at(wallet?.product.id)),
    cardThere: answer(at(card?.product.id)),
  };
}

/** What the catalogue knows of the things, the telephone and the place of a situation, each fact with its record. */
function catalogueFacts(
  { lookup }: FactSources,
  situation: Situation,
  verdicts: SituationVerdicts,
): KnownFacts {
  const { card, wallet, sim, phone, place, things } = situation;
  const there = place === null ? undefined : lookup.destination(place);
  const line = (id: string) => productLine(lookup, id);
  const parts: [Facts, Origin][] = [];
  const put = (folder: "cards" | "wallets" | "sims" | "phones" | "destinations", id: string, facts: Facts) =>
    parts.push([facts, { kind: "catalogue", record: `${folder}/${id}` }]);
  if (card !== null) put("cards", card.product.id, cardFacts(card.product, line(card.product.id)));
  if (wallet !== null)
    put("wallets", wallet.product.id, walletFacts(wallet.product, line(wallet.product.id)));
  if (sim !== null) put("sims", sim.product.id, simFacts(sim.product, line(sim.product.id)));
  if (phone !== null) put("phones", phone.product.id, phoneFacts(phone.product));
  if (there !== undefined) put("destinations", there.id, placeFacts(there, placeLine(lookup, there.id)));
  for (const path of ["verdict", "acceptance", "cardThere"] as const) {
    const verdict = verdicts[path];
    if (verdict === null || verdict.level === "unknown" || verdict.level === null) continue;
    parts.push([{ [path]: verdict.level }, { kind: "catalogue", record: verdict.record }]);
  }
  const held = [card, wallet, sim, phone].flatMap((one) => (one === null ? [] : [one.product.id]));
  const all = [...new Set([...held, ...inUse(things).map(({ product }) => product)])].flatMap(line);
  parts.push([
    { things: all, symptom: situation.symptom },
    { kind: "profile", person: situation.person?.id ?? null },
  ]);
  return parts.reduce((known, [facts, origin]) => withFacts(known, facts, origin), NOTHING_KNOWN);
}

/** What the profile says of the things and the person of a situation. */
function profileFacts(situation: Situation): Facts {
  const { card, wallet, sim, phone, person, today } = situation;
  const link = linkOf(situation);
  return {
    ...(person === null ? {} : ownPersonFacts(person)),
    ...(wallet?.thing ? ownThingFacts.wallet(wallet.thing, today) : {}),
    ...(sim?.thing ? ownThingFacts.sim(sim.thing) : {}),
    ...(phone?.thing ? ownThingFacts.phone(phone.thing) : {}),
    ...(card?.thing ? ownThingFacts.card(card.thing) : {}),
    ...(link === undefined ? {} : ownLinkFacts(link, today)),
  };
}

/** What was said for this diagnosis alone, and what can be said of the balance because of it. */
function paidFacts({ paid, card, today }: Situation): Facts {
  const balance = card?.thing?.balance ?? null;
  const isKnown =
    balance !== null && balance.asOf === today && balance.currency === "CNY" && paid.cny !== null;
  return {
    "pay.cny": paid.cny,
    "pay.usd": paid.usd,
    "card.balance": isKnown ? Math.floor(balance.amount / 100) : null,
  };
}

/** All that is known of a situation: what the catalogue says, over it the profile, over both what was just said. */
export function factsOf(
  sources: FactSources,
  situation: Situation,
  verdicts: SituationVerdicts = verdictsOf(sources, situation),
): KnownFacts {
  const { lookup } = sources;
  const profile: Origin = { kind: "profile", person: situation.person?.id ?? null };
  return [
    { facts: profileFacts(situation), origin: profile },
    { facts: linksFacts(lookup, situation), origin: profile },
    { facts: linesFacts(lookup, situation), origin: profile },
    { facts: paidFacts(situation), origin: { kind: "answer" } as const },
  ].reduce(
    (known, { facts, origin }) => withFacts(known, facts, origin),
    catalogueFacts(sources, situation, verdicts),
  );
}
