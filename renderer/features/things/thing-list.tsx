import { IconChevronRight } from "@tabler/icons-react";
import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { LongList } from "../../components/long-list.tsx";
import { ProductGlyph } from "../../components/product-glyph.tsx";
import { Section } from "../../components/section.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { StoppedMark } from "./stopped-mark.tsx";
import { ThingBalance } from "./thing-balance.tsx";
import styles from "./thing-list.module.css";
import { useMoveKeys } from "./use-move-thing.ts";

interface ThingListProps {
  title: string;
  empty: string;
  things: readonly Thing[];
  chosen: string | null;
  onChoose: (thing: Thing) => void;
}

const ROW_REM = 2.5;
const idOf = ({ id }: Thing) => id;

/** Wallets, SIMs or telephones as a list; choosing one opens it for changing, Alt with an arrow key moves it. */
export function ThingList({ title, empty, things, chosen, onChoose }: ThingListProps) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const nameOf = useThingName();
  const moveKeys = useMoveKeys(things);
  const keep = chosen === null ? [] : [chosen];
  const details = (thing: Thing): string[] => {
    const detail = lookup.product(thing.product)?.detail;
    const { esim, unlocked } = thing.device ?? {};
    return [
      ...(detail === undefined ? [] : [say(detail)]),
      ...(esim === true ? [t("thing.device.esim")] : []),
      ...(unlocked === true ? [t("thing.device.unlocked")] : []),
    ];
  };
  return (
    <Section title={title}>
      {things.length === 0 && <p className="meta">{empty}</p>}
      <LongList items={things} keyOf={idOf} rowHeight={ROW_REM} rowClass={styles.row} keep={keep}>
        {(thing) => (
          <button
            type="button"
            aria-pressed={thing.id === chosen}
            title={t("things.move")}
            onClick={() => onChoose(thing)}
            onKeyDown={(event) => moveKeys(thing, event)}
          >
            <ProductGlyph
              product={lookup.product(thing.product)}
              phone={lookup.kindOf(thing.product) === "phone"}
            />
            <span className={styles.name}>
              {nameOf(thing)}
              <StoppedMark thing={thing} />
              <ThingBalance thing={thing} />
            </span>
            {details(thing).length > 0 && <span className="meta">{details(thing).join(" · ")}</span>}
            <IconChevronRight size="1rem" stroke={1.75} className={styles.opens} aria-hidden="true" />
          </button>
        )}
      </LongList>
    </Section>
  );
}
