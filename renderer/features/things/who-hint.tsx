import { Button } from "@mantine/core";
import type { Person } from "../../../core/profile/person.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useWhoText } from "../../session/use-who-text.ts";
import styles from "./person-things.module.css";

/** As whom somebody is answered, and the way to say what nobody said yet. */
export function WhoHint({ person, onSay }: { person: Person; onSay: () => void }) {
  const { t } = useWords();
  const { knownOf } = useData();
  const { about, speaks, missing } = useWhoText()({ person }, knownOf(person.id));
  return (
    <p className={`meta ${styles.who}`}>
      {[...about, ...speaks].join(" · ")}
      {missing !== null && (
        <>
          {" "}
          {missing}{" "}
          <Button variant="transparent" size="compact-sm" onClick={onSay}>
            {t("who.say")}
          </Button>
        </>
      )}
    </p>
  );
}
