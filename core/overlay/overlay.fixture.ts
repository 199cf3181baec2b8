import type { Card } from "../catalogue/product.ts";
import { seen, words } from "../facts/catalogue.fixture.ts";
import { OWN_SOURCE } from "./overlay.ts";

/** A bank card that a person wrote, or that a pack brought. */
export const anyOwnCard = (more: Partial<Card> = {}): Card => ({
  id: "my-card",
  name: words("My card"),
  about: words("Mine"),
  kind: "card",
  group: "bank",
  funding: "debit",
  networks: [],
  issuedIn: null,
  evidence: seen("2026-11-25", "medium", OWN_SOURCE),
  ...more,
});
