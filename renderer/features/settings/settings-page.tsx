import { Link } from "wouter";
import { changeSettings } from "../../../core/profile/make-change.ts";
import type { Settings } from "../../../core/profile/profile.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import details from "../../components/detail-list.module.css";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { ChoiceSetting } from "./choice-setting.tsx";
import styles from "./settings-page.module.css";

/** What else one can do with the profile, and where. */
const LINKS = [
  ["/settings/backups", "settings.backups"],
  ["/settings/lock", "settings.protect"],
  ["/settings/export-import", "settings.exchange"],
  ["/settings/history", "settings.history"],
] as const;

/** Language, light or dark, and what this copy of the app is. */
export function SettingsPage() {
  const { t } = useWords();
  const { profile, catalogue, own, app } = useData();
  const { apply } = useCommands();
  const change = (part: Pick<Settings, "language"> | Pick<Settings, "theme">) =>
    void apply(({ settings }) => [changeSettings(settings, part)]);
  return (
    <Page title={t("nav.settings")}>
      <div className={styles.sections}>
        <Section title={t("settings.look")}>
          <ChoiceSetting
            label={t("settings.language")}
            value={profile.settings.language}
            choices={{ system: t("settings.system"), "zh-CN": "简体中文", en: "English" }}
            onChange={(language) => change({ language })}
          />
          <ChoiceSetting
            label={t("settings.theme")}
            value={profile.settings.theme}
            choices={{ system: t("settings.system"), light: t("settings.light"), dark: t("settings.dark") }}
            onChange={(theme) => change({ theme })}
          />
        </Section>
        <Section title={t("settings.profile")}>
          <ul className={styles.links}>
            {LINKS.map(([to, text]) => (
              <li key={to}>
                <Link className="go" href={to}>
                  {t(text)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t("settings.facts")}>
          <dl className={`${details.list} ${styles.list}`}>
            <dt>{t("settings.facts.counts")}</dt>
            <dd>
              {t("settings.facts.counts.value", {
                cards: catalogue.cards.length,
                wallets: catalogue.wallets.length,
                sims: catalogue.sims.length,
                statements: catalogue.links.length + catalogue.acceptance.length,
                sources: Object.keys(catalogue.sources).length,
              })}
            </dd>
            <dt>{t("settings.facts.own")}</dt>
            <dd>
              {t("settings.facts.own.value", { count: own.size })}{" "}
              <Link className="go" href="/facts/own">
                {t("own.title")}
              </Link>
            </dd>
            <dt>{t("settings.facts.dates")}</dt>
            <dd>
              {t("settings.facts.dates.value", {
                oldest: catalogue.about.oldest,
                newest: catalogue.about.newest,
              })}
            </dd>
            <dt>{t("settings.facts.hash")}</dt>
            <dd>{catalogue.about.hash.slice(0, 12)}</dd>
            <dt>{t("facts-file.open")}</dt>
            <dd>
              <Link className="go" href="/settings/facts">
                {t("facts-file.go-on")}
              </Link>
            </dd>
          </dl>
        </Section>
        <Section title={t("settings.about")}>
          <dl className={`${details.list} ${styles.list}`}>
            <dt>{t("settings.version")}</dt>
            <dd>{app.version}</dd>
            <dt>{t("settings.shell")}</dt>
            <dd>{t(`settings.shell.${app.shell}`)}</dd>
            <dt>{t("settings.privacy")}</dt>
            <dd>{t("settings.privacy.value")}</dd>
          </dl>
        </Section>
      </div>
    </Page>
  );
}
