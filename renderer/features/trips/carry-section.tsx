import { Checkbox } from "@mantine/core";
import { suggestCarry } from "../../../core/carry-plan/suggest.ts";
import { decideCarry } from "../../../core/profile/make-change.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { ProductGlyph } from "../../components/product-glyph.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Section } from "../../components/section.tsx";
import { useThingName } from "../../components/thing-name.ts";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./carry-section.module.css";

/** What to take: each thing of the travellers, how it works at the destination, and the person's own choice. */
export function CarrySection({ trip }: { trip: Trip }) {
  const { t, say } = useWords();
  const { catalogue, lookup, profile, today } = useData();
  const { apply } = useCommands();
  const nameOf = useThingName();
  const items = suggestCarry(catalogue, lookup, trip, profile.things, today);
  const decide = (thing: string, to: "take" | "leave") =>
    void apply(({ trips }) => [decideCarry(trips.find(({ id }) => id === trip.id) ?? trip, thing, to)]);
  const many = trip.travellers.length > 1;
  return (
    <Section
      title={t("carry.title")}
      meta={t("carry.count", { taken: items.filter((i) => i.take).length, total: items.length })}
    >
      {items.length === 0 && <p className="meta">{t("carry.none")}</p>}
      <ul>
        {items.map((item) => {
          const { statement } = item.verdict;
          const text =
            statement?.short === undefined ? t(`carry.reason.${item.reason}`) : say(statement.short);
          return (
            <li key={item.thing.id} className={styles.item}>
              <Checkbox
                checked={item.take}
                aria-label={t("carry.take", { thing: nameOf(item.thing) })}
                onChange={(e) => decide(item.thing.id, e.currentTarget.checked ? "take" : "leave")}
              />
              <ProductGlyph product={lookup.product(item.thing.product)} />
              <span className={styles.name}>
                {nameOf(item.thing)}
                {many && (
                  <span className="meta">
                    {" "}
                    {profile.people.find((p) => p.id === item.thing.person)?.name}
                  </span>
                )}
              </span>
              <span>
                <VerdictText level={item.verdict.level}>
                  {item.reason === "expired" ? t("carry.reason.expired") : text}
                </VerdictText>
                {item.chosen && item.take !== item.suggested && (
                  <span className={styles.chosen}>{t("carry.your-choice")}</span>
                )}
              </span>
              {statement !== null && (
                <details className={styles.why}>
                  <summary>{t("carry.why")}</summary>
                  <p>
                    <RichText text={say(statement.note)} />
                  </p>
                  <EvidenceList evidence={statement.evidence} record={`acceptance/${statement.id}`} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
