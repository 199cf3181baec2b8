import { Button } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "wouter";
import type { Overlay } from "../../../core/overlay/overlay.ts";
import { changesNothing, previewImport } from "../../../core/overlay/preview.ts";
import { putOwn } from "../../../core/profile/make-change.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { useShown } from "../../components/use-shown.tsx";
import styles from "./pack-section.module.css";
import { useScrollHere } from "../../session/use-scroll-here.ts";

interface PackPreviewProps {
  file: string;
  records: Overlay;
  onClose: () => void;
}

/** What a pack would do, record by record, before anything is done. */
export function PackPreview({ file, records, onClose }: PackPreviewProps) {
  const { t, say } = useWords();
  const { builtIn, profile } = useData();
  const { apply } = useCommands();
  useReturnFocus();
  const place = useScrollHere();
  const { overlay } = profile;
  const lines = useMemo(() => previewImport(builtIn, overlay, records), [builtIn, overlay, records]);
  const nothing = changesNothing(overlay, records, lines);
  const changed = lines.filter(({ change }) => change !== "same").length;
  const { shown, more } = useShown(lines);
  const take = async () => {
    const done = await apply([putOwn(overlay, records)], t("own.pack.imported", { count: changed, file }));
    if (done) onClose();
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Section inHand title={t("own.pack.preview")} meta={<span className={styles.file}>{file}</span>}>
        {nothing && <p role="status">{lines.length === 0 ? t("own.pack.empty") : t("own.pack.nothing")}</p>}
        {lines.length > 0 && (
          <Table>
            <TableHead columns={[t("facts.column.name"), t("facts.column.kind"), t("own.pack.effect")]} />
            <tbody>
              {shown.map(({ key, name, folder, change }) => (
                <tr key={key}>
                  <th scope="row">
                    {change === "added" ? say(name) : <Link href={`/facts/${key}`}>{say(name)}</Link>}
                  </th>
                  <td className="secondary">{t(`facts.kind.${folder}`)}</td>
                  <td className={change === "same" ? "secondary" : undefined}>{t(`own.pack.${change}`)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        {more}
        <div className={styles.actions}>
          {!nothing && (
            <Button variant="filled" onClick={() => void take()}>
              {t("own.pack.take")}
            </Button>
          )}
          <Button onClick={onClose}>{nothing ? t("form.close") : t("form.cancel")}</Button>
        </div>
      </Section>
    </div>
  );
}
