import { expect, test } from "vitest";
import { bareThing } from "../profile/thing.ts";
import { ownPhone } from "./phone-kinds.ts";

const thing = (product: string, archived = false) => ({ ...bareThing("t", "p", product), archived });

test.each([
  [[], "any"],
  [[thing("alipay")], "any"],
  [[thing("alipay"), thing("iphone-air-cn"), thing("android-cn")], "iphone-cn"],
  [[thing("iphone-cn", true), thing("iphone-hk-mo")], "iphone-abroad"],
])("the first telephone in use decides", (things, kind) => {
  expect(ownPhone(things)).toBe(kind);
});
