import type { Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { ProductGlyph } from "../../components/product-glyph.tsx";
import { Section } from "../../components/section.tsx";
import { useThingName } from "../../components/thing-name.ts";
import styles from "./thing-list.module.css";

interface ThingListProps {
  title: string;
  empty: string;
  things: Thing[];
  chosen: string | null;
  onChoose: (thing: Thing) => void;
}

/** Wallets or SIMs as a list; choosing one opens it for changing. */
export function ThingList({ title, empty, things, chosen, onChoose }: ThingListProps) {
  const { say } = useWords();
  const { lookup } = useData();
  const nameOf = useThingName();
  return (
    <Section title={title}>
      {things.length === 0 && <p className="meta">{empty}</p>}
      <ul>
        {things.map((thing) => {
          const product = lookup.product(thing.product);
          return (
            <li key={thing.id} className={styles.row}>
              <button type="button" aria-pressed={thing.id === chosen} onClick={() => onChoose(thing)}>
                <ProductGlyph product={product} />
                <span className={styles.name}>{nameOf(thing)}</span>
                {product?.detail !== undefined && <span className="meta">{say(product.detail)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
