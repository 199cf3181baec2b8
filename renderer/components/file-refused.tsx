import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../session/language.tsx";
import { useReturnFocus } from "../session/return-focus.ts";
import { useScrollHere } from "../session/use-scroll-here.ts";
import { Banner } from "./banner.tsx";

interface FileRefusedProps {
  /** That the file was refused. */
  title: string;
  /** What to do now. */
  text: string;
  onClose: () => void;
  /** What is wrong with it in detail. */
  children?: ReactNode;
}

/** A file that was not taken: what is wrong and what to do. Nothing was changed. */
export function FileRefused({ title, text, onClose, children }: FileRefusedProps) {
  const { t } = useWords();
  useReturnFocus();
  const place = useScrollHere();
  return (
    <div ref={place} tabIndex={-1}>
      <Banner
        tone="alert"
        title={title}
        action={
          <Button size="xs" onClick={onClose}>
            {t("error.dismiss")}
          </Button>
        }
      >
        {text}
      </Banner>
      {children}
    </div>
  );
}
