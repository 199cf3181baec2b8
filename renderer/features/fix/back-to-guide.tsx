import { Link } from "wouter";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { guideAddress } from "../../session/fix-address.ts";

/** The way back to the guide that somebody was stuck in, if they came from one. */
export function BackToGuide({ read }: { read: (part: "guide" | "person") => string }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const guide = catalogue.guides.find(({ id }) => id === read("guide"));
  if (guide === undefined) return null;
  return (
    <p>
      <Link className="go" href={guideAddress(guide.id, read("person"))}>
        {t("fix.to-guide", { guide: say(guide.name) })}
      </Link>
    </p>
  );
}
