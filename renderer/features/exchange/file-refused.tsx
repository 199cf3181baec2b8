import { Button } from "@mantine/core";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { useScrollHere } from "../../app/use-scroll-here.ts";
import { Banner } from "../../components/banner.tsx";

/** A file of which nothing could be read: what is wrong and what to do. */
export function FileRefused({ title, text, onClose }: { title: string; text: string; onClose: () => void }) {
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
    </div>
  );
}
