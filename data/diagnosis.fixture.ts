import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { diagnose, type Diagnosis } from "../core/diagnosis/diagnosis.ts";
import type { GivenAnswer } from "../core/diagnosis/given-answers.ts";
import type { Situation } from "../core/diagnosis/situation.ts";
import { barePerson, type Person } from "../core/profile/person.ts";
import { bareLink, bareThing, type Link, type Thing } from "../core/profile/thing.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

export const CATALOGUE = shippedCatalogue();
export const LOOKUP = createLookup(CATALOGUE);
export const JUDGE = createJudge(CATALOGUE);
export const TODAY = "2026-11-29";

/** Somebody with things, and what fails. Things are products, with what is known of them. */
export interface Case {
  symptom: string;
  person?: Partial<Person>;
  card?: [product: string, known?: Partial<Thing>];
  wallet?: [product: string, known?: Partial<Thing>];
  sim?: [product: string, known?: Partial<Thing>];
  phone?: [product: string, known?: Partial<Thing>];
  others?: [product: string, known?: Partial<Thing>][];
  link?: Partial<Link>;
  place?: string;
  cny?: number;
}

const KINDS = ["card", "wallet", "sim", "phone"] as const;

function product(kind: (typeof KINDS)[number], id: string) {
  const found = kind === "phone" ? LOOKUP.phone(id) : LOOKUP.product(id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

/** The situation of somebody who has all of these and wrote them down. */
export function situationOf(given: Case): Situation {
  const own = KINDS.flatMap((kind) => {
    const [id, known] = given[kind] ?? [];
    return id === undefined ? [] : [{ kind, thing: { ...bareThing(kind, "me", id), ...known } }];
  });
  const others = (given.others ?? []).map(([id, known], i) => ({
    ...bareThing(`other-${i}`, "me", id),
    ...known,
  }));
  const held = (kind: (typeof KINDS)[number]) => {
    const thing = own.find((one) => one.kind === kind)?.thing;
    return thing === undefined ? null : { product: product(kind, thing.product), thing };
  };
  return {
    symptom: given.symptom,
    person: { ...barePerson("me", "Me"), ...given.person },
    card: held("card"),
    wallet: held("wallet"),
    sim: held("sim"),
    phone: held("phone"),
    things: [...own.map(({ thing }) => thing), ...others],
    links: given.link === undefined ? [] : [{ ...bareLink("card", "wallet", "failed"), ...given.link }],
    place: given.place ?? null,
    paid: { cny: given.cny ?? null, usd: null },
    today: TODAY,
  } as Situation;
}

/** The diagnosis of a case. Answers as `cause: yes`. */
export function diagnosed(given: Case, text = "", answers: readonly GivenAnswer[] = []): Diagnosis {
  return diagnose({ lookup: LOOKUP, judge: JUDGE }, CATALOGUE.causes, situationOf(given), text, answers);
}

/** Ids of what may still be it, the first first. */
export const openIds = ({ current, next }: Diagnosis) =>
  [...(current === null ? [] : [current.open]), ...next].map(({ cause }) => cause.id);

export const struckIds = ({ struck }: Diagnosis) => struck.map(({ cause }) => cause.id);
