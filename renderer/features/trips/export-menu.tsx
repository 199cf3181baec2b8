import { IconFileText } from "@tabler/icons-react";
import type { Trip } from "../../../core/profile/trip.ts";
import { client } from "../../session/client.ts";
import { useWords } from "../../session/language.tsx";
import { PaperMenu } from "../../components/paper-menu.tsx";

/** Exports the plan of a trip as PDF. */
export function ExportMenu({ trip }: { trip: Trip }) {
  const { t } = useWords();
  return (
    <PaperMenu
      Icon={IconFileText}
      text="PDF"
      busyText={t("export.busy")}
      address={`/print/trip/${trip.id}`}
      makePdf={(how) => client("trip.export", { trip: trip.id, ...how })}
    />
  );
}
