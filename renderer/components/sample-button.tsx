import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { client } from "../session/client.ts";
import { useCommands } from "../session/commands.tsx";
import { useWords } from "../session/language.tsx";
import { usePlace } from "../session/place.ts";

/** For somebody with nothing yet: sample data in a profile of its own. Not inside the sample. */
export function SampleButton() {
  const { t, language } = useWords();
  const { run } = useCommands();
  const [, navigate] = useLocation();
  const place = usePlace();
  if (place === undefined || place.sample || place.access === "read-only") return null;
  return (
    <Button
      variant="transparent"
      onClick={() =>
        void run(() => client("sample.enter", { language })).then((entered) => entered && navigate("/"))
      }
    >
      {t("place.sample.enter")}
    </Button>
  );
}
