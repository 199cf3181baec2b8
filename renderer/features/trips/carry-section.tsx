import { Checkbox } from "@mantine/core";
import type { TripView } from "../../../core/trips/trip-view.ts";
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
export function CarrySection({ view: { trip, carry: items } }: { view: TripView }) {
  const { t, say } = useWords();
  const { lookup, profile } = useData();
  const { apply } = useCommands();
  const nameOf = useThingName();
  const many = trip.travellers.length > 1;
  return (
    <Section
      title={t("carry.title")}
      meta={t("carry.count", { taken: items.filter((i) => i.take).length, total: items.length })}
    >
      {items.length === 0 && <p className="meta">{t("carry.none")}</p>}
      <ul>
        {items.map((item) => {
          const { note, evidence, record } = item.verdict;
          const { level, short } = item.shown;
          return (
            <li key={item.thing.id} className={styles.item}>
              <Checkbox
                checked={item.take}
                aria-label={t("carry.take", { thing: nameOf(item.thing) })}
                onChange={(e) =>
                  void apply([
                    {
                      type: "trip.carry",
                      id: trip.id,
                      thing: item.thing.id,
                      choice: e.currentTarget.checked ? "take" : "leave",
                    },
                  ])
                }
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
                <VerdictText level={level}>
                  {short === null ? t(`carry.reason.${item.reason}`) : say(short)}
                </VerdictText>
                {item.chosen && item.take !== item.suggested && (
                  <span className={styles.chosen}>{t("carry.your-choice")}</span>
                )}
              </span>
              {note !== null && record !== null && (
                <details className={styles.why}>
                  <summary>{t("carry.why")}</summary>
                  <p>
                    <RichText text={say(note)} />
                  </p>
                  <EvidenceList evidence={evidence} record={record} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
