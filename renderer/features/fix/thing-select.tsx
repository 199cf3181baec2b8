import { NativeSelect } from "@mantine/core";
import type { LocalText } from "../../../core/catalogue/text.ts";
import type { Situation } from "../../../core/diagnosis/situation.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import type { AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { NONE } from "./use-situation.ts";

export type HeldKind = "card" | "wallet" | "sim" | "phone";

/** Which thing it is about: one’s own first, then any there is; or none. */
export function ThingSelect({
  kind,
  situation,
  write,
}: {
  kind: HeldKind;
  situation: Situation;
  write: AddressParts["write"];
}) {
  const { t, say, language } = useWords();
  const { catalogue, lookup } = useData();
  const nameOf = useThingName();
  const held = situation[kind];
  const own = situation.things.filter(({ product }) => lookup.kindOf(product) === kind);
  const foreign = held?.thing ?? null;
  const things: Thing[] = foreign === null || own.includes(foreign) ? own : [foreign, ...own];
  const owned = new Set(things.map(({ product }) => product));
  const all: readonly { id: string; name: LocalText }[] = {
    card: catalogue.cards,
    wallet: catalogue.wallets,
    sim: catalogue.sims,
    phone: catalogue.phones,
  }[kind];
  const others = all
    .filter(({ id }) => !owned.has(id))
    .map(({ id, name }) => ({ value: id, label: say(name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <NativeSelect
      label={t(`fix.with.${kind}`)}
      value={held?.thing?.id ?? held?.product.id ?? NONE}
      onChange={({ currentTarget: { value } }) => write({ [kind]: value, a: "", end: "" })}
      data={[
        { value: NONE, label: t(`fix.with.none.${kind}`) },
        ...(things.length === 0
          ? []
          : [
              {
                group: t("fix.with.own"),
                items: things.map((thing) => ({ value: thing.id, label: nameOf(thing) })),
              },
            ]),
        { group: t("fix.with.any"), items: others },
      ]}
    />
  );
}
