import { anyOwnCard } from "../../core/overlay/overlay.fixture.ts";
import { EMPTY_OVERLAY } from "../../core/overlay/overlay.ts";
import type { Records } from "../../core/profile/profile.ts";
import { bareLink, bareThing } from "../../core/profile/thing.ts";
import { barePerson } from "../../core/profile/person.ts";

const id = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, "0")}`;

/** Ids of the sample, by what they are. */
export const SAMPLE_IDS = {
  lin: id(1),
  chen: id(2),
  card: id(11),
  wallet: id(12),
  ownCard: id(13),
  chensSim: id(14),
  trip: id(21),
  item: id(22),
  view: id(31),
};
const { lin, chen, card, wallet, ownCard, chensSim, trip, item, view } = SAMPLE_IDS;

const evidence = [{ source: "own-entry", asOf: "2026-11-01", confidence: "high" as const }];
const both = (text: string) => ({ en: text, "zh-CN": text });

/** Something of every kind, with every reference there can be: two people, an own card that is linked, a trip. */
export const SAMPLE: Records = {
  people: [
    {
      ...barePerson(lin, "林晓"),
      age: "16-17",
      nameHas: ["rare-character"],
      monthlyBudget: { minor: 500000, currency: "CNY" },
      weights: { "*/student": { cost: 60, safety: 40 } },
      guides: {
        "link-foreign-card": {
          done: { "open-wallet": "2026-11-02" },
          notes: { "open-wallet": { on: "2026-11-03", text: "要用英文名" } },
        },
      },
    },
    barePerson(chen, "Chen"),
  ],
  things: [
    {
      ...bareThing(card, lin, "icbc-debit"),
      label: "工资卡",
      lastDigits: "0926",
      expires: "2031-05",
      card: {
        class: "1",
        openedOn: "2019-05",
        lastUsedOn: null,
        status: "normal",
        phoneDigits: "7731",
        region: "CN",
        issuer: null,
      },
    },
    {
      ...bareThing(wallet, lin, "alipay"),
      wallet: { identity: "verified", document: "resident-id", openedOn: null },
    },
    bareThing(ownCard, lin, "club-card"),
    {
      ...bareThing(chensSim, chen, "cn-home-sim"),
      sim: { roaming: "on", state: "active", region: "CN", new: false },
    },
  ],
  links: [
    { ...bareLink(card, wallet, "linked"), since: "2025-01-02", phoneDigits: "7731" },
    {
      ...bareLink(ownCard, wallet, "failed"),
      attempts: [{ on: "2026-11-01", text: "The bank does not answer", code: "B7", outcome: "refused" }],
    },
  ],
  trips: [
    {
      id: trip,
      name: "Colombia",
      destination: "colombia",
      departs: "2027-01-07",
      returns: "2027-01-21",
      travellers: [lin, chen],
      purpose: "holiday",
      carry: { [card]: "take", [chensSim]: "leave", "get:travel-esim": "take" },
      places: { [card]: { at: "other-person", with: chen }, [wallet]: { at: "on-me", with: null } },
      needs: { "ride-transit": { weight: "critical", reason: "no taxi at night" } },
      options: { "get-online": "travel-esim" },
      basket: {
        tier: "middle",
        lines: [{ kind: "atm-withdrawal", count: 2, each: { minor: 400000, currency: "COP" } }],
        sums: { day: { minor: 200000, currency: "COP" } },
        figures: { "cash-share": "0.5" },
      },
      marks: { visa: { state: "done", note: "at the consulate", doneOn: "2026-11-02" } },
      ownItems: [{ id: item, phase: "before", title: "Umbrella", due: null }],
    },
  ],
  overlay: {
    ...EMPTY_OVERLAY,
    sources: {
      "counter-x1": {
        name: both("Counter"),
        publisher: "Counter",
        title: "Counter",
        unlinked: "Counter",
        published: null,
        kind: "community",
      },
    },
    cards: [
      anyOwnCard({
        id: "club-card",
        funding: "prepaid",
        name: both("Club card"),
        about: both("Of the club."),
        evidence: [...evidence, { source: "counter-x1", asOf: "2026-11-01", confidence: "high" }],
      }),
    ],
    links: [
      {
        id: "icbc-debit--alipay",
        product: "icbc-debit",
        target: { kind: "wallet", id: "alipay" },
        level: "unsupported",
        note: both("Refused at the counter."),
        factors: [],
        workarounds: [],
        evidence,
      },
    ],
  },
  views: [{ id: view, name: "Mine", address: "/compare?mine=1" }],
  rates: [{ from: "USD", to: "COP", perUnit: "4012.5", asOf: "2026-11-20" }],
};
