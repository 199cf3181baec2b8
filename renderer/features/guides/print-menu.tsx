import { IconPrinter } from "@tabler/icons-react";
import type { Guide } from "../../../core/catalogue/guide.ts";
import type { Person } from "../../../core/profile/person.ts";
import { client } from "../../session/client.ts";
import { useWords } from "../../session/language.tsx";
import { PaperMenu } from "../../components/paper-menu.tsx";

/** One guide on paper, with what somebody did and noted. */
export function PrintMenu({ guide, person }: { guide: Guide; person: Person | null }) {
  const { t } = useWords();
  const address = `/print/guide/${guide.id}` as const;
  return (
    <PaperMenu
      Icon={IconPrinter}
      text={t("guide.print")}
      busyText={t("guide.print.busy")}
      address={person === null ? address : `${address}/${person.id}`}
      makePdf={(how) => client("guide.export", { guide: guide.id, person: person?.id ?? null, ...how })}
    />
  );
}
