import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { markdownTable } from "markdown-table";
import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { useCommands } from "../../session/commands.tsx";
import { csvBlob, csvText } from "../../session/csv-text.ts";
import { downloadBlob } from "../../session/download.ts";
import { useWords } from "../../session/language.tsx";
import { drawGrid } from "./grid-image.ts";
import { answeredCells, PRINTED_NOTES } from "./grid-items.ts";
import { useGridText } from "./use-grid-text.ts";

interface ExportMenuProps {
  shown: ShownGrid;
  question: string;
  /** Of the file. */
  name: string;
}

/** Copies the grid as it is shown, as CSV, Markdown or a picture; saves it; prints it with its notes. */
export function ExportMenu({ shown, question, name }: ExportMenuProps) {
  const { t } = useWords();
  const { announce } = useCommands();
  const text = useGridText();
  const copy = async (what: () => Promise<void>) => {
    try {
      await what();
      announce(t("compare.copied"));
    } catch {
      announce(t("compare.not-copied"));
    }
  };
  const answered = answeredCells(shown);
  const picture = () => drawGrid(text(shown), shown, question);
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button leftSection={<IconDownload size="1rem" stroke={1.75} aria-hidden="true" />}>
          {t("compare.export")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t("compare.export")}>
        <Menu.Item onClick={() => void copy(() => navigator.clipboard.writeText(csvText(text(shown))))}>
          {t("compare.copy.csv")}
        </Menu.Item>
        <Menu.Item onClick={() => void copy(() => navigator.clipboard.writeText(markdownTable(text(shown))))}>
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
        <Menu.Item onClick={() => downloadBlob(csvBlob(text(shown)), `carryall-${name}.csv`)}>
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
      </Menu.Dropdown>
    </Menu>
  );
}
