import { Button, Menu } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import type { Guide } from "../../../core/catalogue/guide.ts";
import type { Person } from "../../../core/profile/person.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { downloadBytes } from "../../session/download.ts";
import { useWords } from "../../session/language.tsx";

const PAPERS = ["A4", "Letter"] as const;

/** One guide on paper, with what somebody did and noted; through the print dialog where the shell makes no PDF. */
export function PrintMenu({ guide, person }: { guide: Guide; person: Person | null }) {
  const { t, language } = useWords();
  const { app } = useData();
  const { announce, fail } = useCommands();
  const [busy, setBusy] = useState(false);
  const run = async (paper: (typeof PAPERS)[number]) => {
    const page = { guide: guide.id, person: person?.id ?? null };
    if (!app.can.printPdf) {
      const path = `/print/guide/${[page.guide, page.person].filter((part) => part !== null).join("/")}`;
      location.assign(`?lang=${language}&paper=${paper}&dialog=1#${path}`);
      return;
    }
    setBusy(true);
    try {
      const exported = await client("guide.export", { ...page, language, paper });
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
        <Button disabled={busy} leftSection={<IconPrinter size="1rem" stroke={1.75} aria-hidden="true" />}>
          {t(busy ? "guide.print.busy" : "guide.print")}
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
