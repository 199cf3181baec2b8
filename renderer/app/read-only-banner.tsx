import { Button } from "@mantine/core";
import type { ProfilePlaceState } from "../../contract/profile-place.ts";
import { Banner } from "../components/banner.tsx";
import { client } from "../session/client.ts";
import { useCommands } from "../session/commands.tsx";
import { useWords } from "../session/language.tsx";

/** Why nothing can be changed, and the way on: nothing can be written here, or somebody else has the profile. */
export function ReadOnlyBanner({ place }: { place: ProfilePlaceState }) {
  const { t } = useWords();
  const { run, announce } = useCommands();
  const { blocked, elsewhere, folder } = place;
  const way = (mode: "write" | "take-over", label: string) => (
    <Button size="xs" onClick={() => void run(() => client("profile.open", { mode }))}>
      {label}
    </Button>
  );
  const retry = async () => {
    await run(() => client("profile.open", { mode: "write" }));
    if ((await client("profile.place", {})).blocked !== null) announce(t("place.blocked.still"));
  };
  if (blocked !== null)
    return (
      <Banner
        tone="alert"
        title={t("place.blocked", { reason: blocked })}
        action={
          <Button size="xs" onClick={() => void retry()}>
            {t("place.blocked.retry")}
          </Button>
        }
      >
        {t("place.blocked.text", { reason: blocked, folder })}
      </Banner>
    );
  if (elsewhere !== null)
    return (
      <Banner
        tone="note"
        title={t("place.elsewhere", { host: elsewhere })}
        action={way("take-over", t("place.read-only.take"))}
      >
        {t("place.elsewhere.text")}
      </Banner>
    );
  return (
    <Banner tone="note" title={t("place.read-only")} action={way("write", t("place.read-only.take"))}>
      {t("place.read-only.text")}
    </Banner>
  );
}
