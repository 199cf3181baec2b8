import { Button, Menu } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import type { Trip } from "../../../core/profile/trip.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { downloadBytes } from "../../session/download.ts";
import { useWords } from "../../session/language.tsx";

const PAPERS = ["A4", "Letter"] as const;

/** Exports the plan as PDF: saved by the shell, or handed over as a download, or through the print dialog. */
export function ExportMenu({ trip }: { trip: Trip }) {
  const { t, language } = useWords();
  const { app } = useData();
  const { announce, fail } = useCommands();
  const [busy, setBusy] = useState(false);
  const run = async (paper: (typeof PAPERS)[number]) => {
    if (!app.can.printPdf) {
      location.assign(`?lang=${language}&paper=${paper}&dialog=1#/print/trip/${trip.id}`);
      return;
    }
    setBusy(true);
    try {
      const exported = await client("trip.export", { trip: trip.id, language, paper });
      if (exported.outcome === "bytes") downloadBytes(exported.base64, exported.fileName, "application/pdf");
      if (exported.outcome !== "cancelled") announce(t("export.saved", { file: exported.fileName }));
    } catch (error) {
      fail(toCallError(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button disabled={busy} leftSection={<IconFileText size="1rem" stroke={1.75} aria-hidden="true" />}>
          {busy ? t("export.busy") : "PDF"}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t("export.paper")}>
        {PAPERS.map((paper) => (
          <Menu.Item key={paper} onClick={() => void run(paper)}>
            {t(`export.${paper}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
