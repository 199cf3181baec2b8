import type { Lookup } from "../../catalogue/lookup.ts";
import type { Requirement } from "../../catalogue/way.ts";
import { MAINLAND } from "../../people/holder.ts";
import { esimOf } from "../../people/telephones.ts";
import { regionAt } from "./place-region.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

function takesEsim(lookup: Pick<Lookup, "phone">, { holder }: AdviceWish): boolean | null {
  const known = holder.telephones.flatMap(({ id, esim }) => {
    const phone = lookup.phone(id);
    return phone === undefined ? [] : [{ phone, esim }];
  });
  const answer = esimOf(known);
  return answer === "yes" ? true : answer === "no" ? false : null;
}

/** Whether somebody has what a way requires; null where nobody said and such people may or may not. */
export function meets(
  { lookup }: Pick<AdviceFacts, "lookup">,
  wish: AdviceWish,
  requirement: Requirement,
): boolean | null {
  const { holder, scenario, supposed } = wish;
  if (supposed?.kind === "requirement" && supposed.requirement === requirement) return supposed.holds;
  const lacks = scenario.lacks.includes(requirement) ? false : null;
  const region = regionAt(lookup, wish.place);
  switch (requirement) {
    case "esim-phone":
      return takesEsim(lookup, wish) ?? lacks;
    case "smartphone":
      return holder.telephones.length > 0 ? true : lacks;
    case "residence-permit":
      if (region === MAINLAND && holder.documents.includes("residence-permit")) return true;
      return holder.home === region ? true : lacks;
    case "local-bank-account":
      return holder.home === region ? true : lacks;
    case "physical-card":
      return lacks;
  }
}
