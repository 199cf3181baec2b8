import { generateKeyPairSync } from "node:crypto";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { startWith } from "../fixtures/elsewhere.ts";
import { factsFile, headOf, payloadOf, SAID, wholePayloadOf } from "../fixtures/facts-files.ts";
import { CARD, ONE_CARD, TRIP } from "../fixtures/one-card.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";
import type { FactsRefusal } from "../../contract/facts-file.ts";

const RECORD = "/facts/acceptance/icbc-debit--colombia";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language, build: "with-facts-key" });

    test(`newer facts are looked at, used, kept over a restart and stepped back from, in ${language}`, async ({
      carryall,
    }) => {
      await startWith(carryall, ONE_CARD);
      let page = await carryall.open();
      let { factsFile: screen, t } = screensOf(page, language);
      const said = page.getByText(SAID[language]);
      await screen.open();
      await expectAccessible(page);
      await screen.drop("facts.json", factsFile(wholePayloadOf(7)));
      const answer = screen.preview.getByRole("row", { name: CARD.label });
      await expect(answer).toContainText(TRIP.name);
      await expect(answer).toContainText(SAID[language]);
      await expectAccessible(page);
      await expect(screen.inUse).toContainText(t("facts-file.in-use.built-in"));

      await screen.accept();
      await expect(screen.toast).toContainText(t("facts-file.accepted", { sequence: 7 }));
      await expect(screen.inUse).toContainText(t("facts-file.in-use.accepted", { sequence: 7 }));
      await expectAccessible(page);
      await page.evaluate((to) => location.assign(`#${to}`), RECORD);
      await expect(said.first()).toBeVisible();

      await carryall.kill();
      page = await carryall.open();
      ({ factsFile: screen, t } = screensOf(page, language));
      await screen.open();
      await expect(screen.inUse).toContainText(t("facts-file.in-use.accepted", { sequence: 7 }));
      await page.evaluate((to) => location.assign(`#${to}`), RECORD);
      await expect(page.getByText(SAID[language]).first()).toBeVisible();
      await screen.open();
      await screen.stepBack();
      await expect(screen.toast).toContainText(t("facts-file.back.done"));
      await expect(screen.inUse).toContainText(t("facts-file.in-use.built-in"));
      await page.evaluate((to) => location.assign(`#${to}`), RECORD);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText(SAID[language])).toHaveCount(0);
    });

    test(`files that are not as they should be are refused with the reason, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { factsFile: screen, t } = screensOf(page, language);
      await screen.open();
      const good = factsFile(payloadOf(7));
      await screen.choose("good.json", good);
      await screen.accept();
      await expect(screen.inUse).toContainText(t("facts-file.in-use.accepted", { sequence: 7 }));
      const { privateKey } = generateKeyPairSync("ed25519");
      const stranger = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
      const small = factsFile(headOf(8));
      const but = (part: object) => JSON.stringify({ ...(JSON.parse(small) as object), ...part });
      const nested = "[".repeat(10_000);
      const bad: [FactsRefusal, string][] = [
        ["not-json", small.slice(0, small.length / 2)],
        ["not-json", "facts"],
        ["not-envelope", "{}"],
        ["older", factsFile(payloadOf(6))],
        ["built-in", factsFile(headOf(1))],
        ["other-bytes", factsFile(payloadOf(7, { en: "Other words.", "zh-CN": "别的话。" }))],
        ["foreign", factsFile(headOf(8), stranger)],
        ["other-type", factsFile(headOf(8), undefined, "application/vnd.in-toto+json")],
        ["unsigned", but({ signatures: [] })],
        ["not-base64", but({ payload: "facts!" })],
        ["too-deep", nested],
        ["newer-schema", factsFile({ ...headOf(8), schema: 99 })],
        ["records", factsFile({ ...headOf(8), catalogue: { cards: [] } })],
        ["references", factsFile({ ...payloadOf(8), catalogue: withoutWallets() })],
        ["not-facts", factsFile(Buffer.from("facts"))],
      ];
      const isRefused = async (reason: FactsRefusal) => {
        await expect(screen.alert).toContainText(t("facts-file.refused", { file: `${reason}.json` }));
        await expect(screen.alert).toContainText(screen.because(reason));
        await screen.button(t("error.dismiss")).click();
      };
      for (const [reason, content] of bad) {
        await screen.choose(`${reason}.json`, content);
        await isRefused(reason);
      }
      await screen.drop("too-large.json", " ", 32_000_001);
      await isRefused("too-large");
      await expect(screen.inUse).toContainText(t("facts-file.in-use.accepted", { sequence: 7 }));
    });
  });

  test.describe(language, () => {
    test.use({ language });

    test(`without a publisher’s key the app says so, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { factsFile: screen, t } = screensOf(page, language);
      await screen.open();
      await expect(page.getByText(t("facts-file.no-publisher"))).toBeVisible();
      await expect(screen.button(t("facts-file.choose"))).toHaveCount(0);
    });
  });
}

function withoutWallets(): object {
  return { ...(payloadOf(8)["catalogue"] as object), wallets: [] };
}
