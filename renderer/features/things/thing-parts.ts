import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import { fieldsPart } from "../../../core/profile/open-form.ts";
import { parseExpiry } from "../../../core/profile/parse-expiry.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { fieldPart, type NamedPart, type NamedParts } from "../../session/use-open-form.ts";
import { useThingName } from "../../session/thing-name.ts";
import { balanceOf, type ThingDraft } from "./thing-draft.ts";
import { useDetailParts } from "./use-detail-parts.ts";

/** What the form of a thing of a kind asks for, part by part; money and a telephone's abilities are one part each. */
export function useThingParts(kind: ThingKind, wallets: readonly Thing[]): NamedParts<ThingDraft> {
  const { t, say, language } = useWords();
  const { lookup } = useData();
  const nameOf = useThingName();
  const details = useDetailParts(kind);
  const text = (field: "label" | "lastDigits" | "expires" | "notes") =>
    fieldPart<ThingDraft>(field, t(`exchange.field.${field}`));
  const balance = fieldsPart<ThingDraft>("amount", "currency", "asOf");
  const link = (wallet: Thing): NamedPart<ThingDraft> => ({
    read: ({ links }) => links[wallet.id] ?? null,
    take: (draft, { links }) => ({
      ...draft,
      links: { ...draft.links, [wallet.id]: links[wallet.id] ?? null },
    }),
    name: t("beside.link", { wallet: nameOf(wallet) }),
    show: ({ links }) => t(`link.set.${links[wallet.id] ?? "none"}`),
  });
  return {
    product: fieldPart<ThingDraft>("product", t("thing.product"), ({ product }) => {
      const name = lookup.nameOf(product);
      return name === undefined ? product : say(name);
    }),
    label: text("label"),
    lastDigits: text("lastDigits"),
    expires: {
      ...text("expires"),
      // However it is written, it is one month.
      read: ({ expires }) => parseExpiry(expires) ?? expires.trim(),
    },
    notes: text("notes"),
    balance: {
      ...balance,
      // Currency and day stand ready before there is an amount; by themselves they say nothing.
      read: (draft) => {
        const read = balanceOf(draft);
        return read !== null && Number.isNaN(read.amount) ? balance.read(draft) : read;
      },
      name: t("exchange.field.balance"),
      show: (draft) =>
        balanceOf(draft) === null
          ? ""
          : t("thing.balance.value", {
              amount: `${draft.currency} ${draft.amount}`,
              day: draft.asOf === "" ? "" : dayFull(draft.asOf, language),
            }),
    },
    device: {
      ...fieldsPart("esim", "unlocked"),
      name: t("exchange.field.device"),
      show: (draft) =>
        (["esim", "unlocked"] as const)
          .map((what) =>
            t("beside.pair", { what: t(`thing.device.${what}`), value: t(`thing.device.${draft[what]}`) }),
          )
          .join(t("list.separator")),
    },
    ...details,
    ...Object.fromEntries(wallets.map((wallet) => [`link ${wallet.id}`, link(wallet)])),
  };
}
