import { Menu } from "@mantine/core";
import type { Icon as TablerIcon } from "@tabler/icons-react";
import { useState } from "react";
import type { Exported } from "../../contract/api.ts";
import type { Language } from "../../core/catalogue/text.ts";
import { toCallError, useCommands } from "../session/commands.tsx";
import { useData } from "../session/data.tsx";
import { downloadBytes } from "../session/download.ts";
import { useWords } from "../session/language.tsx";
import { ButtonMenu } from "./button-menu.tsx";

const PAPERS = ["A4", "Letter"] as const;

interface PaperMenuProps {
  Icon: TablerIcon;
  text: string;
  /** On the button while the PDF is made. */
  busyText: string;
  /** Where what is printed stands as a page by itself. */
  address: `/print/${string}`;
  makePdf: (how: { language: Language; paper: (typeof PAPERS)[number] }) => Promise<Exported>;
}

/** Makes a PDF: saved by the shell, or handed over as a download, or through the print dialog where it makes none. */
export function PaperMenu({ Icon, text, busyText, address, makePdf }: PaperMenuProps) {
  const { t, language } = useWords();
  const { app } = useData();
  const { announce, fail } = useCommands();
  const [busy, setBusy] = useState(false);
  const run = async (paper: (typeof PAPERS)[number]) => {
    if (!app.can.printPdf) {
      location.assign(`?lang=${language}&paper=${paper}&dialog=1#${address}`);
      return;
    }
    setBusy(true);
    try {
      const exported = await makePdf({ language, paper });
      if (exported.outcome === "bytes") downloadBytes(exported.base64, exported.fileName, "application/pdf");
      if (exported.outcome !== "cancelled") announce(t("export.saved", { file: exported.fileName }));
    } catch (error) {
      fail(toCallError(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <ButtonMenu Icon={Icon} text={busy ? busyText : text} label={t("export.paper")} disabled={busy}>
      {PAPERS.map((paper) => (
        <Menu.Item key={paper} onClick={() => void run(paper)}>
          {t(`export.${paper}`)}
        </Menu.Item>
      ))}
    </ButtonMenu>
  );
}
