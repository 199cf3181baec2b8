import { colombiaTrip } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";

test.use({ language: "zh-CN" });

test("an item of one's own can be added, changed and removed, and removing it undone", async ({
  carryall,
}) => {
  const { things, trips, t } = await withOwner(carryall, "zh-CN");
  await trips.make(colombiaTrip("zh-CN"));
  await things.button(t("item.add")).click();
  await trips.ownItem.fill("带雨伞");
  await things.button(t("form.save")).click();
  await trips.box("带雨伞", "to-do").click();
  await trips.item("带雨伞").first().click();
  await things.button(t("item.change")).click();
  await trips.ownItem.fill("带雨衣");
  await things.button(t("form.save")).click();
  // The tick hangs on the item and not on its words.
  await expect(trips.box("带雨衣", "done")).toBeChecked();
  await things.button(t("form.remove")).click();
  await expect(trips.box("带雨衣", "done")).toBeHidden();
  await things.undo.click();
  await expect(trips.box("带雨衣", "done")).toBeChecked();
});
