import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { CallError } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import { Banner } from "../components/banner.tsx";
import styles from "./boot.module.css";
import { client } from "../session/client.ts";
import { PROFILE_KEY } from "../session/data.tsx";
import { useErrorText } from "../session/error-text.ts";
import { useWords } from "../session/language.tsx";
import { PLACE_KEY } from "../session/place.ts";
import { UnlockForm } from "./unlock-form.tsx";

/** What else can be done than trying again: opening it in another way. */
const WAYS: Partial<Record<string, readonly ("read-only" | "take-over" | "new")[]>> = {
  "profile.locked": ["read-only"],
  "profile.elsewhere": ["read-only", "take-over"],
  "profile.folder": ["read-only"],
  "profile.unreadable": ["new"],
};
const WAY_TEXTS = {
  "read-only": "boot.locked.text",
  "take-over": "boot.take-over.text",
  new: "boot.new.text",
} as const;

const asCallError = (error: unknown) =>
  error instanceof CallError ? error : new CallError("shell.unreachable");

/** The profile could not be opened: why, what is safe, and the ways on. */
export function BootFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [failed, setFailed] = useState<CallError | null>(null);
  const known = failed ?? asCallError(error);
  const ways = WAYS[known.code] ?? [];
  const openWith = async (call: () => Promise<ProfileState>) => {
    try {
      queries.setQueryData(PROFILE_KEY, await call());
      void queries.invalidateQueries({ queryKey: PLACE_KEY });
    } catch (reason) {
      setFailed(asCallError(reason));
    }
  };
  if (known.code === "profile.sealed" || known.code === "profile.passphrase")
    return (
      <UnlockForm
        error={known}
        onUnlock={(passphrase) => openWith(() => client("profile.unlock", { passphrase }))}
      />
    );
  return (
    <main className={styles.failure}>
      <h1>{t("boot.failed")}</h1>
      <Banner
        tone="alert"
        title={errorText(known)}
        code={t("error.code", { code: known.code })}
        action={
          <Button
            size="xs"
            onClick={() => {
              setFailed(null);
              onRetry();
            }}
          >
            {t("boot.retry")}
          </Button>
        }
      >
        {t("boot.safe")}
      </Banner>
      {ways.map((way) => (
        <Way key={way} text={t(WAY_TEXTS[way])}>
          <Button onClick={() => void openWith(() => client("profile.open", { mode: way }))}>
            {t(`boot.${way}`)}
          </Button>
        </Way>
      ))}
    </main>
  );
}

function Way({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className={styles.way}>
      <p className="secondary">{text}</p>
      {children}
    </div>
  );
}
