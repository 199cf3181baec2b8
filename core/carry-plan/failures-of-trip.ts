import type { KeptAt } from "../catalogue/dependency.ts";
import type { Failure, Takes } from "../catalogue/failure.ts";
import type { Card } from "../catalogue/product.ts";
import type { Belonging } from "./belonging.ts";
import { spotOf } from "./problem.ts";
import { token } from "./tokens.ts";

type Network = Card["networks"][number];

/** Where a thing may be kept on this trip: `with` whom, for what somebody else carries. */
export interface Place {
  id: string;
  at: KeptAt;
  with: string | null;
}

/** What one failure is about on this trip; the screens have words for each. */
export type Subject =
  | { kind: "belonging"; belonging: Belonging }
  | { kind: "issuer"; issuer: string; cards: readonly Belonging[] }
  | { kind: "network"; network: Network }
  | { kind: "wallet"; product: string }
  | { kind: "person"; person: string }
  | { kind: "none" };

/** One thing that can go wrong on this trip: a record, and what it is about here. */
export interface TripFailure {
  id: string;
  failure: Failure;
  subject: Subject;
  takes: ReadonlySet<string>;
  takesFrom: ReadonlySet<string>;
}

/** Everything on the trip that something can happen to. */
export interface Exposed {
  /** Grown-up travellers: a child is never alone, and carries nothing of the plan. */
  adults: readonly string[];
  travellers: readonly string[];
  belongings: readonly Belonging[];
  /** The telephone of each traveller that is carried. */
  phones: ReadonlyMap<string, string>;
  places: readonly Place[];
  homeNumbers: readonly Belonging[];
  dataLines: readonly Belonging[];
  issuer: (card: Belonging) => string;
  networks: (card: Belonging) => readonly Network[];
}

/** One part of what a failure takes: about what, whose, and what of it. */
interface Part {
  subject: Subject;
  person: string | null;
  takes: readonly string[];
  takesFrom: readonly string[];
}

const of = (belonging: Belonging, ...takes: string[]): Part => ({
  subject: { kind: "belonging", belonging },
  person: belonging.person,
  takes,
  takesFrom: [],
});

/** What is kept at a place of somebody: their own there, and what they carry for others. */
function keptBy(exposed: Exposed, takes: Takes, person: string | null): string[] {
  return exposed.belongings
    .filter(({ kind }) => takes.things?.includes(kind) ?? true)
    .flatMap((one) =>
      exposed.places
        .filter(({ at, with: other }) =>
          takes.at === "on-me"
            ? (at === "on-me" && one.person === person) || other === person
            : at === takes.at && (person === null || one.person === person),
        )
        .map(({ id }) => spotOf(one.id, id)),
    );
}

/** What one `takes` of a record comes to on this trip, once for each thing, person, bank or brand it can be about. */
function partsOf(takes: Takes, exposed: Exposed): Part[] {
  const { belongings, adults, travellers } = exposed;
  const cards = belongings.filter(({ kind }) => kind === "bank-card" || kind === "travel-card");
  switch (takes.what) {
    case "thing":
      return (
        belongings
          .filter(({ kind }) => takes.things?.includes(kind) ?? false)
          // Gone for the rest of the trip, so that notes put by are spent before it is back.
          .map((one) => of(one, token.thing(one.id), token.notesLast))
      );
    case "place":
      if (takes.at === "hotel")
        return [
          {
            subject: { kind: "none" },
            person: null,
            takes: [token.notesLast],
            takesFrom: keptBy(exposed, takes, null),
          },
        ];
      return adults.map((person) => ({
        subject: { kind: "person", person },
        person,
        takes: takes.at === "other-person" ? [] : [token.notesLast],
        takesFrom:
          takes.at === "other-person"
            ? belongings.flatMap((one) =>
                exposed.places.filter(({ at }) => at === "other-person").map(({ id }) => spotOf(one.id, id)),
              )
            : keptBy(exposed, takes, person),
      }));
    case "phone":
      return [...exposed.phones].flatMap(([person, phone]) =>
        belongings
          .filter(({ id }) => id === phone)
          .map((one) => ({ ...of(one, token.phone(phone)), person })),
      );
    case "phone-charge":
      return [...exposed.phones.values()].flatMap((phone) =>
        belongings.filter(({ id }) => id === phone).map((one) => of(one, token.charge(phone))),
      );
    case "home-number":
      // Gone as a number, as a line and for data.
      return exposed.homeNumbers.map((one) =>
        of(one, token.homeNumber(one.id), token.thing(one.id), token.data(one.id)),
      );
    case "mobile-data":
      return exposed.dataLines.map((one) => of(one, token.data(one.id)));
    case "wallet-account":
      return [
        ...new Set(
          belongings.flatMap(({ kind, product }) =>
            product !== null &&
            (kind === "wallet" || kind === "foreign-wallet" || kind === "shop-app" || kind === "phone-wallet")
              ? [product]
              : [],
          ),
        ),
      ].map((product) => ({
        subject: { kind: "wallet", product },
        person: null,
        takes: [token.walletAccount(product)],
        takesFrom: [],
      }));
    case "issuer":
      return [...new Set(cards.map((card) => exposed.issuer(card)))].map((issuer) => ({
        subject: { kind: "issuer", issuer, cards: cards.filter((card) => exposed.issuer(card) === issuer) },
        person: null,
        takes: [token.issuer(issuer)],
        takesFrom: [],
      }));
    case "network":
      return [...new Set(cards.flatMap((card) => exposed.networks(card)))].map((network) => ({
        subject: { kind: "network", network },
        person: null,
        takes: [token.network(network)],
        takesFrom: [],
      }));
    case "mains":
      return [{ subject: { kind: "none" }, person: null, takes: [token.mains], takesFrom: [] }];
    case "companion":
      return adults.length < 2
        ? []
        : adults.map((person) => ({
            subject: { kind: "person", person },
            person,
            takes: travellers.filter((id) => id !== person).map(token.person),
            takesFrom: [],
          }));
  }
}

const subjectId = (subject: Subject): string => {
  switch (subject.kind) {
    case "belonging":
      return subject.belonging.id;
    case "issuer":
      return subject.issuer;
    case "network":
      return subject.network;
    case "wallet":
      return subject.product;
    case "person":
      return subject.person;
    case "none":
      return "all";
  }
};

/**
 * What can go wrong on a trip: each record once for each thing, person, bank or brand it is about. One that takes several
 * things at once takes them of one person.
 */
export function failuresOfTrip(failures: readonly Failure[], exposed: Exposed): TripFailure[] {
  return failures
    .toSorted((a, b) => a.order - b.order)
    .flatMap((failure): TripFailure[] => {
      const parts = failure.takes.map((takes) => partsOf(takes, exposed));
      const [only] = parts;
      const make = (subject: Subject, all: readonly Part[]): TripFailure => ({
        id: `${failure.id} ${subjectId(subject)}`,
        failure,
        subject,
        takes: new Set(all.flatMap((part) => part.takes)),
        takesFrom: new Set(all.flatMap((part) => part.takesFrom)),
      });
      if (parts.length === 1 && only !== undefined) return only.map((part) => make(part.subject, [part]));
      if (parts.some((one) => one.length === 0)) return [];
      return exposed.adults.flatMap((person) => {
        const theirs = parts.flatMap((all) =>
          all.filter((part) => part.person === person || part.person === null),
        );
        return theirs.length === 0 ? [] : [make({ kind: "person", person }, theirs)];
      });
    });
}
