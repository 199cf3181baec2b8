import { Checkbox } from "@mantine/core";
import type { CarryItem } from "../../../core/carry-plan/suggest.ts";
import { decideCarry } from "../../../core/profile/decide.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { ProductGlyph } from "../../components/product-glyph.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./carry-section.module.css";

interface CarryRowProps {
  trip: Trip;
  item: CarryItem;
  /** Why was asked for, or is no longer. */
  onToggle: (open: boolean) => void;
}

/** A thing, whether it goes along, how it works there and why. */
export function CarryRow({ trip, item, onToggle }: CarryRowProps) {
  const { t, say } = useWords();
  const { lookup, records } = useData();
  const { apply } = useCommands();
  const nameOf = useThingName();
  const decide = (to: "take" | "leave") =>
    void apply(({ trips }) => [
      decideCarry(trips.find(({ id }) => id === trip.id) ?? trip, item.thing.id, to),
    ]);
  const { note, evidence, record } = item.verdict;
  const { level, short } = item.shown;
  return (
    <>
      <Checkbox
        checked={item.take}
        aria-label={t("carry.take", { thing: nameOf(item.thing) })}
        onChange={(e) => decide(e.currentTarget.checked ? "take" : "leave")}
      />
      <ProductGlyph product={lookup.product(item.thing.product)} />
      <span className={styles.name}>
        {nameOf(item.thing)}
        {trip.travellers.length > 1 && (
          <span className="meta"> {records.person(item.thing.person)?.name}</span>
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
        <details className={styles.why} onToggle={(event) => onToggle(event.currentTarget.open)}>
          <summary>{t("carry.why")}</summary>
          <p>
            <RichText text={say(note)} />
          </p>
          <EvidenceList evidence={evidence} record={record} />
        </details>
      )}
    </>
  );
}
