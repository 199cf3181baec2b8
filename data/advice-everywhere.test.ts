import { expect, test } from "vitest";
import { placesToGo } from "../core/places/places-to-go.ts";
import { answersFor, catalogue } from "./advice.fixture.ts";
import type { Asking } from "./golden-advice/people.ts";

const places = placesToGo(catalogue.destinations);
const PEOPLE = {
  resident: {
    who: { home: "CN", nationality: "CN", papers: ["resident-id"], age: "adult" },
    products: [
      "icbc-debit",
      "cmb-visa-credit",
      "alipay",
      "wechat-pay",
      "cn-home-sim",
      "iphone-cn",
      "t-union",
    ],
  },
  visitor: {
    who: { home: "MX", nationality: "MX", papers: ["foreign-passport"], age: "adult" },
    products: ["visa-foreign", "mastercard-foreign", "foreign-home-sim", "iphone-abroad"],
  },
} satisfies Record<string, Pick<Asking, "who" | "products">>;
const ask = (whom: keyof typeof PEOPLE, place: string, scenario: string) =>
  answersFor({ name: whom, place, scenario, days: 10, ...PEOPLE[whom] });
const SCENARIO = { resident: "short-term-visitor", visitor: "foreign-visitor" } as const;
const WHOM = ["resident", "visitor"] as const;

test.each(places.map(({ id }) => id))("%s: every topic has a way, for residents and visitors", (place) => {
  for (const whom of WHOM)
    for (const { advice } of ask(whom, place, SCENARIO[whom])) {
      const { ranked } = advice.ranking;
      expect(ranked.length, `${whom} ${advice.topic.id}`).toBeGreaterThan(0);
      expect(new Set(ranked.map(({ option }) => option.id)).size, "ids are distinct").toBe(ranked.length);
    }
});

test("a phone without eSIM is nowhere told to use one, and is told why not", () => {
  for (const { id } of places.filter(({ region }) => region !== "CN")) {
    const online = ask("resident", id, "short-term-visitor")[0]?.advice;
    const open = online?.ranking.ranked.map(({ option }) => option.product) ?? [];
    expect(open, id).not.toContain("travel-esim");
    expect(
      online?.ruledOut.map(({ product }) => product),
      id,
    ).toContain("travel-esim");
  }
});

test.each(WHOM)("no bank card of a %s is dropped without a word, where it can pay or draw cash", (whom) => {
  for (const { id } of places) {
    const answers = ask(whom, id, SCENARIO[whom]);
    for (const topic of ["pay", "get-cash"]) {
      const advice = answers.find((one) => one.advice.topic.id === topic)?.advice;
      const told = [
        ...(advice?.ranking.ranked ?? []).flatMap(({ option }) => [option.product, ...option.also]),
        ...(advice?.ruledOut ?? []).map(({ product }) => product),
      ];
      const cards = PEOPLE[whom].products.filter((product) =>
        catalogue.cards.some((card) => card.id === product && card.group === "bank"),
      );
      for (const card of cards) expect(told, `${card} ${topic} ${id}`).toContain(card);
    }
  }
});

test("nobody is offered a carrier, or a city's card, of another place", () => {
  for (const { id, region } of places) {
    const [online, ...others] = ask("visitor", id, "foreign-visitor").map(({ advice }) => advice);
    const local = online?.ranking.ranked.find(({ option }) => option.way === "local-prepaid")?.option.product;
    const sim = catalogue.sims.find((one) => one.id === local);
    if (sim !== undefined) expect(sim.issuedIn, id).toBe(region);
    const transit = others.flatMap(({ ranking }) =>
      ranking.ranked.flatMap(({ option }) => (option.way === "transit-card" ? [option.product] : [])),
    );
    for (const product of transit) {
      const card = catalogue.cards.find((one) => one.id === product);
      if (card !== undefined && card.issuedIn !== null)
        expect(card.issuedIn, `${card.id} ${id}`).toBe(region);
    }
  }
});

test("a card that takes longer than there is time is ruled out before departure, with the days", () => {
  const soon = answersFor(
    {
      name: "soon",
      place: "thailand",
      scenario: "short-term-visitor",
      days: 5,
      ...PEOPLE.resident,
      products: ["icbc-debit"],
    },
    "2026-12-04",
  );
  const pay = soon.find(({ advice }) => advice.topic.id === "pay")?.advice;
  const late = pay?.ruledOut.find(({ way }) => way === "visa-mastercard")?.because[0]?.late;
  expect(late).toMatchObject({ days: 5, lead: { id: "credit-card-cn" } });
  expect(pay?.ranking.ranked.map(({ option }) => option.way)).not.toContain("visa-mastercard");
});

test.each(["hangzhou", "beijing", "shanghai", "guangzhou", "shenzhen", "chengdu", "chongqing"])(
  "%s: what its own people use for buses, hospitals and insurance is asked too",
  (place) => {
    const topics = ask("resident", place, "commuter").map(({ advice }) => advice.topic.id);
    expect(topics).toContain(place === "hangzhou" ? "hangzhou-citizen-card" : "city-services");
  },
);

test("whoever has no card is told why a foreign one opens no gate in Hangzhou, not that it may", () => {
  const asking = {
    name: "nobody",
    place: "hangzhou",
    scenario: "foreign-visitor",
    days: 10,
    ...PEOPLE.visitor,
  };
  const ride = answersFor({ ...asking, products: [] }).find(({ advice }) => advice.topic.id === "ride");
  expect(ride?.advice.ranking.ranked.map(({ option }) => option.way)).not.toContain("card-tapped");
  expect(ride?.advice.ruledOut.map(({ way }) => way)).toContain("card-tapped");
});
