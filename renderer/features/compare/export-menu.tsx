import { Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { markdownTable } from "markdown-table";
import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { useCommands } from "../../session/commands.tsx";
import { csvBlob, csvText } from "../../session/csv-text.ts";
import { downloadBlob } from "../../session/download.ts";
import { useWords } from "../../session/language.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { useAnswersText } from "../../session/use-who-text.ts";
import { ButtonMenu } from "../../components/button-menu.tsx";
import { drawGrid } from "./grid-image.ts";
import { answeredCells, PRINTED_NOTES } from "./grid-items.ts";
import { useGridText } from "./use-grid-text.ts";

interface ExportMenuProps {
  shown: ShownGrid;
  question: string;
  /** Of the file. */
  name: string;
  /** Whom the grid answers; left out where it is the same for everybody. */
  asked?: AskedFor | undefined;
}

/** Copies the grid as it is shown, as CSV, Markdown or a picture; saves it; prints it with its notes. */
export function ExportMenu({ shown, question, name, asked }: ExportMenuProps) {
  const { t } = useWords();
  const answers = useAnswersText();
  const { announce } = useCommands();
  const gridText = useGridText();
  const whom = asked === undefined ? "" : answers(asked);
  // The corner is empty on screen, where the line above the grid says it.
  const table = () => gridText(shown).map((row, i) => (i === 0 ? [whom, ...row.slice(1)] : row));
  const copy = async (what: () => Promise<void>) => {
    try {
      await what();
      announce(t("compare.copied"));
    } catch {
      announce(t("compare.not-copied"));
    }
  };
  const answered = answeredCells(shown);
  const title = whom === "" ? question : `${question} · ${whom}`;
  const picture = () => drawGrid(gridText(shown), shown, title);
  return (
    <ButtonMenu Icon={IconDownload} text={t("compare.export")}>
      <Menu.Item onClick={() => void copy(() => navigator.clipboard.writeText(csvText(table())))}>
        {t("compare.copy.csv")}
      </Menu.Item>
      <Menu.Item onClick={() => void copy(() => navigator.clipboard.writeText(markdownTable(table())))}>
        {t("compare.copy.markdown")}
      </Menu.Item>
      <Menu.Item
        onClick={() =>
          void copy(() => navigator.clipboard.write([new ClipboardItem({ "image/png": picture() })]))
        }
      >
        {t("compare.copy.image")}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => downloadBlob(csvBlob(table()), `carryall-${name}.csv`)}>
        {t("compare.save.csv")}
      </Menu.Item>
      <Menu.Item onClick={() => void picture().then((png) => downloadBlob(png, `carryall-${name}.png`))}>
        {t("compare.save.image")}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => window.print()}>
        {answered <= PRINTED_NOTES
          ? t("compare.print")
          : t("compare.print.without-notes", { max: PRINTED_NOTES, count: answered })}
      </Menu.Item>
    </ButtonMenu>
  );
}
