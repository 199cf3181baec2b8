import { changeThing } from "../../core/profile/make-change.ts";
import { UNKNOWN_CARD } from "../../core/profile/thing-details.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { saveElsewhere } from "../fixtures/elsewhere.ts";
import { CARD, LIN, TRIP } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { openWith } from "../fixtures/open-with.ts";
import { LANGUAGES } from "../fixtures/words.ts";

const RECORDS = { people: [{ ...LIN, home: "CN" }], things: [CARD], trips: [TRIP] };
const SYMPTOM = { "zh-CN": "绑不上卡", en: "My card will not link" } as const;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a card is set to frozen, marked, left out, and set back from where that is said, in ${language}`, async ({
      carryall,
    }) => {
      const { advice, fix, things, t, page } = await openWith(carryall, RECORDS, language);
      const more = page.locator("summary").filter({ hasText: t("thing.more") });
      const status = page.getByLabel(t("thing.more.card.status"), { exact: true });
      const frozen = t("fix.value.frozen");
      const stored = async () => (await storedRecords(carryall)).things[0];

      await test.step("a form that nobody touched changes nothing", async () => {
        await things.open();
        await things.card("Salary").getByRole("button").click();
        await expect(status).toBeHidden();
        await things.button(t("form.save")).click();
        await expect(status).toHaveCount(0);
        expect(await stored()).toEqual(CARD);
      });
      await test.step("said by mouse; what is wrong stands at its field", async () => {
        await things.card("Salary").getByRole("button").click();
        await more.click();
        await status.selectOption("frozen");
        const digits = page.getByLabel(t("thing.more.card.phoneDigits"));
        await digits.fill("88");
        await more.click();
        await expect(digits).toBeHidden();
        await things.button(t("form.save")).click();
        await expect(digits).toBeFocused();
        await expect(things.alert).toContainText(t("error.input.thing.last-digits"));
        await expectAccessible(page);
        await digits.fill("8802");
        await things.button(t("form.save")).click();
        await expect(things.card("Salary")).toContainText(t("not-counted.frozen"));
        expect((await stored())?.card).toMatchObject({ status: "frozen", phoneDigits: "8802", class: null });
      });
      await test.step("left out of an answer, with the way to its form", async () => {
        await advice.open();
        await advice.ask("topic", "pay");
        await advice
          .notCounted({ Salary: t("not-counted.frozen") })
          .getByRole("link", { name: t("not-counted.go") })
          .click();
        await expect(more).toContainText(frozen);
        await expect(status).toHaveValue("frozen");
        await page.reload();
        await expect(status).toHaveValue("frozen");
      });
      await test.step("set back by keyboard", async () => {
        await status.focus();
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("ArrowUp");
        await expect(status).toHaveValue("normal");
        await things.label.focus();
        await page.keyboard.press("Enter");
        await expect(status).toHaveCount(0);
        await expect(page).not.toHaveURL(/open=/);
        await expect(things.card("Salary")).not.toContainText(t("not-counted.frozen"));
      });
      await test.step("what it strikes leads to its form again", async () => {
        await fix.open();
        await fix.symptom(SYMPTOM[language]).click();
        await fix.say("card", CARD.id);
        const normal = t("fix.fact", { label: t("fix.path.card.status"), value: t("fix.value.normal") });
        const reason = fix.struck.getByText(normal);
        await reason.getByRole("link", { name: t("fix.from.profile") }).click();
        await status.selectOption("");
        await things.button(t("form.save")).click();
        await expect(status).toHaveCount(0);
        expect((await stored())?.card).toMatchObject({ status: null, phoneDigits: "8802" });
      });
    });

    test(`what is known was changed elsewhere: it is shown, or both are, by its name, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await openWith(carryall, RECORDS, language);
      const status = page.getByLabel(t("thing.more.card.status"), { exact: true });
      const known = { ...UNKNOWN_CARD, status: "closed", openedOn: "2024-05" } as const;
      const name = t("fix.path.card.status");
      await things.open();
      await things.card("Salary").getByRole("button").click();
      await page.getByText(t("thing.more"), { exact: true }).click();
      await status.selectOption("frozen");
      await saveElsewhere(page, [changeThing(CARD, { ...CARD, card: known })]);
      await things.button(t("form.save")).click();
      await expect(things.beside(name)).toContainText(t("beside.mine", { value: t("fix.value.frozen") }));
      await expect(things.beside(name)).toContainText(t("beside.theirs", { value: t("fix.value.closed") }));
      await expect(
        page.getByText(t("beside.followed", { fields: t("fix.path.card.openedOn") })),
      ).toBeVisible();
      await expect(page.getByLabel(t("thing.more.card.openedOn"))).toHaveValue("2024-05");
      await page.keyboard.press("Space");
      await things.button(t("form.save")).click();
      await expect(things.card("Salary")).toContainText(t("not-counted.frozen"));
      const [card] = (await storedRecords(carryall)).things;
      expect(card?.card).toEqual({ ...known, status: "frozen" });
    });
  });
}
