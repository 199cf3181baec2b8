import { Link } from "wouter";
import { needsStaffCard } from "../../core/emergency/staff-card.ts";
import { movesAtTill, type Failed, type TillMove } from "../../core/emergency/moves-at-till.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import type { Here } from "../session/use-here.ts";
import { usePlanWords } from "../session/use-plan-words.ts";
import styles from "./first-move.module.css";

/** The ways that are tapped or scanned with the telephone; all others are a card in the hand. */
const BY_PHONE = { "phone-tapped": "till.move.tap", "wallet-code": "till.move.code" } as const;
const isByPhone = (by: string): by is keyof typeof BY_PHONE => Object.hasOwn(BY_PHONE, by);

/** How to get out of the queue with what this person has along, before anybody looks for the cause. */
export function FirstMove({ here: { situation, person, place }, failed }: { here: Here; failed: Failed }) {
  const { t } = useWords();
  const { catalogue, lookup } = useData();
  const words = usePlanWords(situation);
  const moves = movesAtTill(situation, failed);
  const told = ({ means }: TillMove) => {
    const key = isByPhone(means.by) ? BY_PHONE[means.by] : "till.move.card";
    const move = t(key, { thing: words.means(means) });
    const paying = means.card ?? means.with;
    return paying.id === failed.card ? t("till.same-card", { move }) : move;
  };
  const staff = new URLSearchParams({ place, ...(person.name !== "" && { for: person.id }) });
  return (
    <p className={styles.move}>
      <span>
        {moves.length === 0
          ? t("till.none")
          : t("till.first", { moves: [...moves.map(told), t("till.cash")].join(t("till.separator")) })}
      </span>{" "}
      {needsStaffCard(catalogue, lookup, place, person) && (
        <Link href={`/staff?${staff.toString()}`}>{t("till.staff")}</Link>
      )}
    </p>
  );
}
