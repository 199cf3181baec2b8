import { Link } from "wouter";
import type { OverThing } from "../../core/profile/over-by.ts";
import type { Thing } from "../../core/profile/thing.ts";
import { useWords } from "../session/language.tsx";
import { thingAddress } from "../session/thing-address.ts";
import { useThingName } from "../session/thing-name.ts";
import { useOverText } from "../session/use-over-text.ts";
import styles from "./not-counted.module.css";

interface NotCountedProps {
  over?: readonly OverThing[];
  archived?: readonly Thing[];
  /** How it stands among what is around it; as a line of its own where that is not said. */
  className?: string | undefined;
}

/**
 * What somebody has and an answer leaves out: each thing that is over with its reason, how much is in the archive, and the
 * way to where both are seen: to the form of a single one. Nothing where nothing is left out.
 */
export function NotCounted({ over = [], archived = [], className = styles.line }: NotCountedProps) {
  const { t } = useWords();
  const nameOf = useThingName();
  const overText = useOverText();
  const [first, ...others] = [...over.map(({ thing }) => thing), ...archived];
  if (first === undefined) return null;
  const things = over
    .map(({ thing, over: why }) => t("not-counted.thing", { thing: nameOf(thing), why: overText(why) }))
    .join(t("list.separator"));
  return (
    <p className={className}>
      {over.length > 0 && <>{t("not-counted", { things })} </>}
      {archived.length > 0 && <>{t("not-counted.archived", { count: archived.length })} </>}
      <Link className="go" href={others.length === 0 ? thingAddress(first) : `/things/${first.person}`}>
        {t("not-counted.go")}
      </Link>
    </p>
  );
}
