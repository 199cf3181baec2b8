import { useEffect } from "react";
import { useLocation } from "wouter";
import type { Opened } from "../../contract/opened.ts";
import { client } from "../session/client.ts";
import { toCallError, useCommands } from "../session/commands.tsx";
import { handFile } from "../session/handed-file.ts";
import { useWords } from "../session/language.tsx";

function fileOf(name: string, base64: string): File {
  return new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name);
}

/**
 * Shows what was opened from outside, by double click or by a link: a file as the preview of its import, a link as the
 * place it names. Nothing is imported. What is refused says why.
 */
export function OpenedFromOutside() {
  const { t } = useWords();
  const { announce, fail } = useCommands();
  const [, navigate] = useLocation();
  useEffect(() => {
    const show = (opened: Opened) => {
      if (opened.kind === "place") return navigate(opened.to);
      const { name } = opened;
      if (opened.kind === "file") handFile({ name, file: fileOf(name, opened.base64) });
      else if (opened.why === "link") return announce(t("opened.refused.link"));
      else handFile({ name, why: opened.why });
      navigate("/settings/export-import");
    };
    const take = async () => {
      try {
        const opened = await client("opened.take", {});
        if (opened !== null) show(opened);
      } catch (error) {
        fail(toCallError(error));
      }
    };
    const onOpened = () => void take();
    onOpened();
    addEventListener("carryall:opened", onOpened);
    return () => removeEventListener("carryall:opened", onOpened);
  }, [announce, fail, navigate, t]);
  return null;
}
