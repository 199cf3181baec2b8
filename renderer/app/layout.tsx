import { Button } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "wouter";
import { Banner } from "../components/banner.tsx";
import { NavigationRail } from "../components/navigation-rail.tsx";
import { Toast } from "../components/toast.tsx";
import { useCommands } from "./commands.tsx";
import { useErrorText } from "./error-text.ts";
import { useWords } from "./language.tsx";
import styles from "./layout.module.css";

/** The rail, the page, and what concerns every page: failures above it, undo below. */
export function Layout({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { failure, dismissFailure } = useCommands();
  const errorText = useErrorText();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const page = location.split("/")[1];
  useEffect(() => {
    main.current?.ownerDocument.defaultView?.scrollTo(0, 0);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every page starts at its top
  }, [page]);
  return (
    <div className={styles.app}>
      <NavigationRail />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {failure !== null && (
          <div className={styles.banner}>
            <Banner
              tone="alert"
              title={errorText(failure)}
              code={t("error.code", { code: failure.code })}
              action={
                <Button size="xs" onClick={dismissFailure}>
                  {t("error.dismiss")}
                </Button>
              }
            >
              {t("error.safe")}
            </Banner>
          </div>
        )}
        {children}
      </main>
      <Toast />
    </div>
  );
}
