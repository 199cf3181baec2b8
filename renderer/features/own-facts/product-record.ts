import type { Evidence } from "../../../core/catalogue/evidence.ts";
import type { Fact } from "../../../core/catalogue/fact.ts";
import type { Language } from "../../../core/catalogue/text.ts";
import { onlyRecord, type Overlay } from "../../../core/overlay/overlay.ts";
import { typedOver } from "../../../core/overlay/own-text.ts";
import { aboutOf, type OwnProduct, type ProductDraft, type ProductFolder } from "./product-draft.ts";

/** After all wallets of the catalogue, whose places are counted up from 0. */
const LAST = 10_000;

interface Around {
  id: string;
  language: Language;
  evidence: Evidence[];
  /** The entry as it was; what the form does not show of it is kept. */
  before: OwnProduct | undefined;
}

function factsOf(draft: ProductDraft, { before, language, evidence }: Around): Fact[] {
  const others = before !== undefined && "facts" in before ? (before.facts ?? []) : [];
  const rest = others.filter(({ topic }) => topic !== "about");
  if (draft.about.trim() === "") return rest;
  const old = before === undefined ? undefined : aboutOf(before);
  return [{ topic: "about", text: typedOver(old, draft.about, language), evidence }, ...rest];
}

/** A draft without problems as what is saved. */
export function recordsOf(folder: ProductFolder, draft: ProductDraft, around: Around): Overlay {
  const { id, language, evidence, before } = around;
  const name = typedOver(before?.name, draft.name, language);
  const region = draft.region === "" ? null : draft.region;
  const old = before !== undefined && "kind" in before ? before : undefined;
  const about = typedOver(old?.about, draft.about, language);
  switch (folder) {
    case "cards": {
      const { cardGroup: group, funding, networks } = draft;
      const kept = old?.kind === "card" ? old : undefined;
      const said = {
        id,
        name,
        about,
        kind: "card",
        group,
        funding,
        networks,
        issuedIn: region,
        evidence,
      } as const;
      return onlyRecord("cards", { ...kept, ...said });
    }
    case "wallets": {
      const kept = old?.kind === "wallet" ? old : undefined;
      const said = { id, name, about, kind: "wallet", group: draft.walletGroup, evidence } as const;
      return onlyRecord("wallets", { order: LAST, ...kept, ...said });
    }
    case "sims": {
      const { form, number } = draft;
      const kept = old?.kind === "sim" ? old : undefined;
      return onlyRecord("sims", {
        ...kept,
        ...({ id, name, about, kind: "sim", form, number, issuedIn: region, evidence } as const),
      });
    }
    case "destinations": {
      const place = before !== undefined && "numbers" in before ? before : undefined;
      return onlyRecord("destinations", {
        ...(place?.within !== undefined && { within: place.within }),
        numbers: place?.numbers ?? [],
        trips: true,
        id,
        name,
        region,
        facts: factsOf(draft, around),
        evidence,
      });
    }
  }
}
