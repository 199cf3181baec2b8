import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

/** What the page of the question says of registering, and how it marks what is the article’s. */
const SAYS = {
  "zh-CN": { explained: "这里按WhatsApp理解", answer: "那里的账号就是手机号", linking: "文章的因素一" },
  en: {
    explained: "here it is read as WhatsApp",
    answer: "An account there is a phone number",
    linking: "In the article, factor 1",
  },
} as const;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`the question about wsapp is answered for registering, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { facts, t } = screensOf(page, language);
      const says = SAYS[language];
      const question = page.getByRole("link", { name: t("question.wsapp") });
      await expect(question).toContainText("WhatsApp");
      await question.click();
      await expect(facts.title).toContainText("wsapp");
      const main = page.getByRole("main");
      await expect(main).toContainText(says.explained);
      const text = await main.innerText();
      const [answer, linking] = [text.indexOf(says.answer), text.indexOf(says.linking)];
      expect(answer).toBeGreaterThan(0);
      expect(linking).toBeGreaterThan(answer);
      await expectAccessible(page);
    });
  });
}
