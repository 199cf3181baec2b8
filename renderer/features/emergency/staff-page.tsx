import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { staffCardFor } from "../../../core/emergency/staff-card.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Page } from "../../components/page.tsx";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHere } from "../../session/use-here.ts";
import { HereBar } from "./here-bar.tsx";
import { StaffLines } from "../../components/staff-lines.tsx";

/** What to show to whoever takes the payment, in their language, in letters that can be read over a counter. */
export function StaffPage() {
  const { t, say } = useWords();
  const { catalogue, lookup } = useData();
  const { read, write } = useAddressParts();
  const here = useHere({ read });
  const card = staffCardFor(catalogue, lookup, here.place, here.person.home);
  const place = lookup.destination(here.place);
  return (
    <Page
      eyebrow={place === undefined ? undefined : say(place.name)}
      title={t("staff.title")}
      actions={
        <Button leftSection={<IconPrinter size="1rem" aria-hidden />} onClick={() => window.print()}>
          {t("lost.print")}
        </Button>
      }
    >
      <HereBar here={here} write={write} />
      {card !== null && (
        <>
          <p className="meta">
            {card.isTheirs ? t("staff.in", { language: say(card.record.name) }) : t("staff.in-english")}
          </p>
          <StaffLines card={card} />
          <EvidenceList evidence={card.record.evidence} record={`staff-cards/${card.record.id}`} />
        </>
      )}
    </Page>
  );
}
