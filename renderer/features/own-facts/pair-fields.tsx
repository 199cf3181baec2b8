import { Link } from "wouter";
import { folderOf, statementAbout } from "../../../core/overlay/own-statement.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import type { ZodForm } from "../../app/use-zod-form.ts";
import { VerdictText } from "../../components/verdict-text.tsx";
import { ChoiceField } from "../../components/choice-field.tsx";
import { useProductChoices, useProductFilter } from "../../components/product-choices.ts";
import { pairOf, type StatementDraft } from "./statement-draft.ts";

interface PairFieldsProps {
  draft: StatementDraft;
  field: ZodForm<StatementDraft, unknown>["field"];
}

/** What it is about: a card, SIM or wallet; the wallet or place where it should work; what for. */
export function PairFields({ draft, field }: PairFieldsProps) {
  const { t, say, language } = useWords();
  const { catalogue, lookup } = useData();
  const products = useProductChoices(lookup.products);
  const filter = useProductFilter(lookup.products);
  const choices = (records: readonly { id: string; name: Parameters<typeof say>[0] }[], kind?: string) =>
    records
      .map(({ id, name }) => ({ value: kind === undefined ? id : `${kind}:${id}`, label: say(name) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language));
  const pair = pairOf(draft);
  const there = draft.product === "" ? undefined : statementAbout(catalogue, pair);
  return (
    <>
      <ChoiceField
        autoFocus={draft.product === ""}
        label={t("own.product")}
        data={products}
        filter={filter}
        {...field("product")}
      />
      <ChoiceField
        label={t("own.at")}
        data={[
          { group: t("facts.kind.wallets"), items: choices(catalogue.wallets, "wallet") },
          { group: t("facts.kind.destinations"), items: choices(catalogue.destinations, "destination") },
        ]}
        filter={filter}
        {...field("at")}
      />
      <ChoiceField label={t("own.use")} data={choices(catalogue.features)} {...field("use")} clearable />
      {there !== undefined && (
        <p className="meta">
          {t("own.there")}{" "}
          <Link href={`/facts/${folderOf(there.target)}/${there.id}`}>
            <VerdictText level={there.level}>
              {there.short === undefined ? t(`level.${there.level}`) : say(there.short)}
            </VerdictText>
          </Link>
        </p>
      )}
    </>
  );
}
