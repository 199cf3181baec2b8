import {
  CARD_GROUPS,
  WALLET_GROUPS,
  type Card,
  type Sim,
  type Wallet,
} from "../../../core/catalogue/product.ts";
import type { Destination } from "../../../core/catalogue/destination.ts";
import type { Language } from "../../../core/catalogue/text.ts";

/** The kinds of things one can add, by folder, as the addresses of their forms name them. */
export const KINDS = { card: "cards", wallet: "wallets", sim: "sims", place: "destinations" } as const;
export type ProductFolder = (typeof KINDS)[keyof typeof KINDS];
export type OwnProduct = Card | Wallet | Sim | Destination;

export const FUNDINGS = ["debit", "credit", "prepaid", "stored-value", "identity"] as const;
export const NETWORKS = ["unionpay", "visa", "mastercard", "amex", "jcb", "diners", "discover"] as const;
export const FORMS = ["physical", "esim", "either"] as const;
export const NUMBERS = ["yes", "no", "depends"] as const;

/** What stands in the form; each kind uses its own fields. `region` is empty for many regions or none. */
export interface ProductDraft {
  name: string;
  about: string;
  region: string;
  cardGroup: Card["group"];
  funding: Card["funding"];
  networks: Card["networks"];
  walletGroup: Wallet["group"];
  form: Sim["form"];
  number: Sim["number"];
}

export const MAX = { name: 60, about: 300 } as const;

export type ProductProblem = "name" | "about" | "too-long";
export type ProductProblems = Partial<Record<"name" | "about", ProductProblem>>;

/** An empty form: what most people would add. */
export function emptyDraft(folder: ProductFolder): ProductDraft {
  return {
    name: "",
    about: "",
    region: folder === "cards" || folder === "sims" ? "CN" : "",
    cardGroup: CARD_GROUPS[0],
    funding: "debit",
    networks: [],
    walletGroup: WALLET_GROUPS[0],
    form: "physical",
    number: "yes",
  };
}

/** The line about a thing; a place has none of its own, it is the first fact about it. */
export function aboutOf(record: OwnProduct) {
  return "about" in record ? record.about : record.facts.find(({ topic }) => topic === "about")?.text;
}

/** The form filled with an entry, in the person’s language. */
export function draftOf(folder: ProductFolder, record: OwnProduct, language: Language): ProductDraft {
  const draft = emptyDraft(folder);
  const region = "region" in record ? record.region : "issuedIn" in record ? record.issuedIn : null;
  const common = {
    ...draft,
    name: record.name[language],
    about: aboutOf(record)?.[language] ?? "",
    region: region ?? "",
  };
  if (!("kind" in record)) return common;
  switch (record.kind) {
    case "card":
      return { ...common, cardGroup: record.group, funding: record.funding, networks: record.networks };
    case "wallet":
      return { ...common, walletGroup: record.group };
    case "sim":
      return { ...common, form: record.form, number: record.number };
  }
}

/** What is wrong with a draft, by field. */
export function problemsOf({ name, about }: ProductDraft, folder: ProductFolder): ProductProblems {
  const problems: ProductProblems = {};
  if (name.trim() === "") problems.name = "name";
  else if (name.length > MAX.name) problems.name = "too-long";
  if (about.trim() === "" && folder !== "destinations") problems.about = "about";
  else if (about.length > MAX.about) problems.about = "too-long";
  return problems;
}
