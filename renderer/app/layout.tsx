import { Button } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { useLocation, useRouter, useSearch } from "wouter";
import { Banner } from "../components/banner.tsx";
import { Toast } from "../components/toast.tsx";
import { useCommands } from "../session/commands.tsx";
import { useData } from "../session/data.tsx";
import { useErrorText } from "../session/error-text.ts";
import { useWords } from "../session/language.tsx";
import { NavigationRail } from "./navigation-rail.tsx";
import { PersonInHand } from "../session/person-in-hand.tsx";
import { focusPageIfLost } from "../session/return-focus.ts";
import styles from "./layout.module.css";
import { PlaceBanners } from "./place-banners.tsx";
import { placeAt } from "./places.ts";
import { RenderBoundary } from "./render-boundary.tsx";
import { ScreenFailure } from "./screen-failure.tsx";

/** The rail, the page, and what concerns every page: failures above it, undo below. */
export function Layout({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const { failure, dismissFailure } = useCommands();
  const { which } = useData();
  const errorText = useErrorText();
  const [location] = useLocation();
  const search = useSearch();
  const { title, screen } = placeAt(location, useRouter().parser);
  useEffect(() => {
    document.title = `${t(title ?? "gone.page.title")} · ${t("app.name")}`;
  }, [t, title]);
  useEffect(() => {
    window.scrollTo(0, 0);
    focusPageIfLost();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every screen starts at its top
  }, [screen, which]);
  return (
    <div className={styles.app}>
      <NavigationRail />
      <main id="main" tabIndex={-1} className={styles.main}>
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
        <PlaceBanners />
        {/* What stands on a screen is of the profile it was typed for. */}
        <RenderBoundary key={which} at={`${location}?${search}`} Fallback={ScreenFailure}>
          <PersonInHand>{children}</PersonInHand>
        </RenderBoundary>
      </main>
      <Toast />
    </div>
  );
}
