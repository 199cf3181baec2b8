import { Link, useParams, useSearch } from "wouter";
import type { Pair } from "../../../core/catalogue/statement.ts";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useAskedFor } from "../../session/use-asked-for.ts";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { NoSuchEntry } from "./no-such-entry.tsx";
import { KINDS } from "./product-draft.ts";
import { ProductForm } from "./product-form.tsx";
import { pairOf } from "./statement-draft.ts";
import { StatementForm } from "./statement-form.tsx";

const PRODUCTS = ["card", "wallet", "sim", "place"] as const;

/** A form for an entry of one’s own, by its kind. */
export function NewPage() {
  const { t } = useWords();
  const { kind: asked } = useParams<{ kind: string }>();
  const product = PRODUCTS.find((one) => one === asked);
  if (product === undefined && asked !== "statement") return <NoSuchEntry what="page" />;
  const kind = product ?? "statement";
  return (
    <Page eyebrow={<Link href="/facts/own">{t("own.title")}</Link>} title={t(`own.new.${kind}`)}>
      <Section inHand title={t("own.entry")} meta={t("own.form.basis")}>
        {product === undefined ? <NewStatement /> : <ProductForm key={product} folder={KINDS[product]} />}
      </Section>
    </Page>
  );
}

/**
 * A form about the pair that the address names, filled with the answer there is for whoever is asked for; about any pair
 * when it names none.
 */
function NewStatement() {
  const { judge, today } = useData();
  const search = useSearch();
  const { read } = useAddressParts();
  const { known } = useAskedFor({ read });
  const given = { product: read("product"), at: read("at"), use: read("use") };
  const pair: Partial<Pair> = given.product === "" || given.at === "" ? {} : pairOf(given);
  const { product, target } = pair;
  const asked = product === undefined || target === undefined ? null : { product, target };
  const answer = asked === null ? null : judge.answer(asked, known.holder, today);
  // What is said of another place or use says too little of this one to start from.
  const near = answer?.steps.every(({ kind }) => kind === "product") ?? false;
  const base = near ? (answer?.statement ?? null) : null;
  return <StatementForm key={search} pair={pair} base={base} fixed={false} />;
}
