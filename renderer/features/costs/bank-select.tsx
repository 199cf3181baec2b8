import { NativeSelect } from "@mantine/core";
import type { BasketCost } from "../../../core/costs/cost-of-basket.ts";
import { issuersOf } from "../../../core/costs/issuers.ts";
import { issuedFor } from "../../../core/costs/trip-costs.ts";
import { changeThing } from "../../../core/profile/make-change.ts";
import type { Person } from "../../../core/profile/person.ts";
import { UNKNOWN_CARD } from "../../../core/profile/thing-details.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./figures.module.css";

/** Asks which bank a card is of, where its own fees are not known and those of banks it may be of are. */
export function BankSelect({ cost, person }: { cost: BasketCost; person: Person }) {
  const { t, say } = useWords();
  const { catalogue, lookup, profile } = useData();
  const { apply } = useCommands();
  const { chain, unknown } = cost;
  const thing = profile.things.find(
    (one) => one.person === person.id && one.product === chain.card && !one.archived,
  );
  const issuer = thing?.card?.issuer ?? null;
  const asks =
    issuer !== null || unknown.some(({ chargedBy, why }) => chargedBy === "issuer" && why !== "no-most");
  if (thing === undefined || !asks) return null;
  const issuedIn = lookup.card(chain.card)?.issuedIn ?? issuedFor(thing, person);
  const issuers = issuersOf(catalogue.fees, lookup, chain.card, issuedIn);
  if (issuers.length === 0) return null;
  const note = (id: string | null) =>
    void apply(
      ({ things }) =>
        things
          .filter((one) => one.id === thing.id)
          .map((one) => changeThing(one, { ...one, card: { ...(one.card ?? UNKNOWN_CARD), issuer: id } })),
      t("costs.bank.saved"),
    );
  return (
    <NativeSelect
      className={styles.bank}
      label={t("costs.bank")}
      description={t("costs.bank.text")}
      value={issuer ?? ""}
      onChange={({ currentTarget }) => note(currentTarget.value === "" ? null : currentTarget.value)}
      data={[
        { value: "", label: t("costs.bank.none") },
        ...issuers.map(({ id, name }) => ({ value: id, label: say(name) })),
      ]}
    />
  );
}
