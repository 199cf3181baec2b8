import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { Link } from "wouter";
import type { Product, Wallet } from "../../../core/catalogue/product.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import type { Verdict } from "../../../core/compatibility/verdict.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Mark } from "../../components/mark.tsx";
import { RichText } from "../../components/rich-text.tsx";
import styles from "./notes-row.module.css";
import { useCellText } from "./pair-name.ts";

interface NotesRowProps {
  product: Product;
  wallet: Wallet;
  verdict: Verdict;
  onClose: () => void;
}

/** Why a pair's verdict is what it is, what to do instead, and who says so. */
export function NotesRow({ product, wallet, verdict, onClose }: NotesRowProps) {
  const { t, say } = useWords();
  const { catalogue, lookup } = useData();
  const { text } = useCellText()(product, wallet, verdict);
  const { statement } = verdict;
  const pair = t("compare.pair", { card: say(product.name), wallet: say(wallet.name) });
  const change = catalogue["before-after"].find((b) => b.card === product.id && b.wallet === wallet.id);
  const parent = verdict.from === null ? undefined : lookup.product(verdict.from);
  const more: [string, readonly LocalText[]][] = [
    [t("facts.conditions"), verdict.conditions],
    [t("facts.limits"), verdict.limits],
    [t("facts.fees"), verdict.fees],
  ];
  return (
    <div className={styles.notes} role="region" aria-label={pair}>
      <div className={styles.head}>
        <Mark level={verdict.level} />
        <b>{pair}</b>
        <span className="secondary">{text}</span>
        <Button
          variant="transparent"
          size="xs"
          className={styles.close}
          leftSection={<IconX size="1rem" aria-hidden="true" />}
          onClick={onClose}
        >
          {t("compare.close")}
        </Button>
      </div>
      <dl className={styles.reasons}>
        <dt>{verdict.level === "unknown" ? t("compare.why-unknown") : t("compare.answer")}</dt>
        <dd>{verdict.note === null ? t("compare.no-statement") : <RichText text={say(verdict.note)} />}</dd>
        {more.map(([head, texts]) => (
          <NoteLines key={head} head={head} texts={texts} />
        ))}
        {verdict.reasons.map(({ factor, text: reason }) => (
          <div key={factor + reason.en} className={styles.pair}>
            <dt>{t(`factor.${factor}`)}</dt>
            <dd>
              <RichText text={say(reason)} />
            </dd>
          </div>
        ))}
      </dl>
      <div>
        {verdict.workarounds.length > 0 && (
          <>
            <p className="bold">
              {verdict.level === "supported" ? t("compare.if-it-fails") : t("compare.instead")}
            </p>
            <ol className={styles.instead}>
              {verdict.workarounds.map((workaround) => (
                <li key={workaround.en}>
                  <RichText text={say(workaround)} />
                </li>
              ))}
            </ol>
          </>
        )}
        {change !== undefined && (
          <p className={styles.link}>
            <Link className="go" href={`/compare/before-after/${change.id}`}>
              {t("compare.see-before-after")}
            </Link>
          </p>
        )}
      </div>
      <div className={styles.evidence}>
        {parent !== undefined && <p className="meta">{t("compare.inherited", { name: say(parent.name) })}</p>}
        {verdict.evidence.length === 0 ? (
          <p className="meta">{t("compare.no-evidence")}</p>
        ) : (
          <EvidenceList
            evidence={verdict.evidence}
            record={statement === null ? undefined : `links/${statement.id}`}
          />
        )}
      </div>
    </div>
  );
}

/** Sentences under one head; nothing when there are none. */
function NoteLines({ head, texts }: { head: string; texts: readonly LocalText[] }) {
  const { say } = useWords();
  if (texts.length === 0) return null;
  return (
    <div className={styles.pair}>
      <dt>{head}</dt>
      <dd>
        {texts.map((text) => (
          <p key={text.en}>
            <RichText text={say(text)} />
          </p>
        ))}
      </dd>
    </div>
  );
}
