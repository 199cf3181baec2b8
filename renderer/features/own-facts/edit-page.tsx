import { useParams } from "wouter";
import { recordNamer, type RecordKey } from "../../../core/facts/record-name.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useLastKnown } from "../../session/last-known.ts";
import { entryAddress } from "../../session/own-address.ts";
import { Eyebrow } from "../../components/eyebrow.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { NoSuchEntry } from "./no-such-entry.tsx";
import { ProductForm } from "./product-form.tsx";
import { StatementForm } from "./statement-form.tsx";

/** Changes an entry of one’s own, or corrects what the catalogue says of a pair. */
export function EditPage() {
  const { t, say } = useWords();
  const { catalogue, own } = useData();
  const params = useParams<{ folder: string; id: string }>();
  const key = `${params.folder}/${params.id}` as RecordKey;
  const address = entryAddress(key);
  const found = address === null ? undefined : catalogue[address.folder].find(({ id }) => id === address.id);
  const mine = own.has(key);
  // What the catalogue says of a product or place is not corrected by a form, but by a pack.
  const editable = found !== undefined && (mine || "target" in found) ? found : undefined;
  const record = useLastKnown(key, editable);
  if (address === null || record === undefined) return <NoSuchEntry what="entry" />;
  const { folder } = address;
  return (
    <Page
      eyebrow={
        <Eyebrow to="/facts/own" from={t("own.title")} here={mine ? t("own.change") : t("own.correct")} />
      }
      title={say(recordNamer(catalogue)({ key, folder, record }))}
    >
      <Section inHand title={t("own.entry")} meta={t("own.form.basis")}>
        {"target" in record ? (
          <StatementForm key={key} pair={record} base={record} fixed />
        ) : (
          folder !== "links" &&
          folder !== "acceptance" && <ProductForm key={key} folder={folder} before={record} />
        )}
      </Section>
    </Page>
  );
}
