import { Link } from "wouter";
import type { PlacedRecord } from "../../../core/facts/record-name.ts";
import { BackgroundLinks } from "../../components/background-links.tsx";
import { useWords } from "../../session/language.tsx";

/** Where a record is used or read, beside its page here: a guide, an article; of anything else, the articles about it. */
export function ReaderLink({ placed: { folder, record } }: { placed: PlacedRecord }) {
  const { t } = useWords();
  if (folder === "guides" || folder === "articles")
    return (
      <p>
        <Link
          className="go"
          href={folder === "guides" ? `/guides/${record.id}` : `/guides/read/${record.id}`}
        >
          {t(folder === "guides" ? "facts.open-guide" : "facts.open-article")}
        </Link>
      </p>
    );
  return <BackgroundLinks fits={({ concerns }) => concerns.includes(record.id)} />;
}
