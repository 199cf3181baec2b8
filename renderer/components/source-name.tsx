import { ownValue } from "../../core/own-value.ts";
import { client } from "../session/client.ts";
import { toCallError, useCommands } from "../session/commands.tsx";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import styles from "./evidence-line.module.css";

/** A source by its name, which opens it in the system’s browser where that is possible: not a source of one’s own. */
export function SourceName({ id }: { id: string }) {
  const { t, say } = useWords();
  const { catalogue, builtIn, app } = useData();
  const { fail } = useCommands();
  const source = ownValue(catalogue.sources, id);
  if (source === undefined) return <span>{t("evidence.missing")}</span>;
  if (ownValue(builtIn.sources, id)?.url === undefined || !app.can.openSources)
    return <span>{say(source.name)}</span>;
  return (
    <button
      type="button"
      className={styles.source}
      title={source.url}
      aria-label={t("evidence.open", { name: say(source.name) })}
      onClick={() =>
        void client("source.open", { source: id }).catch((error: unknown) => fail(toCallError(error)))
      }
    >
      {say(source.name)}
    </button>
  );
}
