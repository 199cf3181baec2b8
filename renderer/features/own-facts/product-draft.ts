import {
  CARD_GROUPS,
  cardSchema,
  simSchema,
  WALLET_GROUPS,
  walletSchema,
  type Card,
  type Sim,
  type Wallet,
} from "../../../core/catalogue/product.ts";
import type { Destination } from "../../../core/catalogue/destination.ts";
import type { Language } from "../../../core/catalogue/text.ts";
import { ownLineSchema, ownNameSchema } from "../../../core/overlay/own-text.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../app/as-typed.ts";

/** The kinds of things one can add, by folder, as the addresses of their forms name them. */
export const KINDS = { card: "cards", wallet: "wallets", sim: "sims", place: "destinations" } as const;
export type ProductFolder = (typeof KINDS)[keyof typeof KINDS];
export type OwnProduct = Card | Wallet | Sim | Destination;

export const FUNDINGS = cardSchema.shape.funding.options;
export const NETWORKS = cardSchema.shape.networks.element.options;
export const FORMS = simSchema.shape.form.options;
export const NUMBERS = simSchema.shape.number.options;

/**
 * What the form has to be; each kind uses its own fields. `region` is empty for many regions or none. Only a place needs
 * no line about it.
 */
export function productForm(folder: ProductFolder) {
  return z.strictObject({
    name: asTyped(ownNameSchema, { empty: "own.name" }),
    about: asTyped(ownLineSchema, { empty: folder === "destinations" ? undefined : "own.about" }),
    region: z.string(),
    cardGroup: cardSchema.shape.group,
    funding: cardSchema.shape.funding,
    networks: cardSchema.shape.networks,
    walletGroup: walletSchema.shape.group,
    form: simSchema.shape.form,
    number: simSchema.shape.number,
  });
}
export type ProductDraft = z.infer<ReturnType<typeof productForm>>;

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
