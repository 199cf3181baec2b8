import { expect, test } from "vitest";
import { textFinder } from "../core/diagnosis/find-text.ts";
import { readRecordIndex } from "../core/search/record-index.ts";
import { searchIndex } from "./build/search-index.ts";
import { CATALOGUE } from "./diagnosis.fixture.ts";

const find = textFinder(CATALOGUE.causes, CATALOGUE.symptoms, readRecordIndex(searchIndex(CATALOGUE)));

/** Texts and their causes, by what a text is known by. */
const KNOWN: Record<"text" | "code" | "like", Record<string, string>> = {
  text: {
    "72 未在网点柜面或个人网银签约加办银联无卡支付业务": "online-payment-off",
    "Error code: C6-1011": "issuer-declines-wechat",
    ALIN43877: "domestic-interface-abroad",
    PROCESS_FAIL: "alipay-plus-process-failed",
    "Your ID has expired, touch here to update": "passport-renewed",
    "提示：余额不足，请充值": "balance-too-low",
  },
  code: { 72: "online-payment-off", W6: "id-details-differ", "[LG]": "online-payment-off" },
  like: {
    "transaction was declined by my bank": "issuer-declines-wechat",
    "手机号 身份证 姓名 与登记不一致": "id-details-differ",
  },
};
test.each(
  Object.entries(KNOWN).flatMap(([by, texts]) =>
    Object.entries(texts).map(([text, id]) => ({ by, text, id })),
  ),
)("$text is $id, by its $by", ({ by, text, id }) => {
  expect(find(text).causes[0]).toMatchObject({ cause: { id }, by });
});

test.each<[string, string[]]>([
  // A number of two lists.
  ["61", ["card-details-mistyped", "over-bank-limit"]],
  ["该卡未初始化或睡眠卡", ["card-dormant", "card-not-activated"]],
])("%s fits several causes, and all of them are found", (text, ids) => {
  expect(
    find(text)
      .causes.map(({ cause }) => cause.id)
      .toSorted(),
  ).toEqual(ids);
});

test.each(["支付64元失败", "在 72 小时内", "08:05", "满61减5"])("%s names no code", (text) => {
  expect(find(text).causes.filter(({ by }) => by === "code")).toEqual([]);
});

test.each([
  ["bang bu shang ka", "card-will-not-link"],
  ["bbsk", "card-will-not-link"],
  ["sbdyzm", "code-does-not-arrive"],
  ["收不到验证码", "code-does-not-arrive"],
  ["ATM ate my card", "cash-machine-kept-card"],
  ["wsapp", "whatsapp-will-not-register"],
])("%s is the symptom %s", (text, symptom) => {
  expect(find(text).symptoms.map(({ id }) => id)).toContain(symptom);
});

test.each(["", "   ", "qqqqqqqq"])("“%s” is nothing", (text) => {
  expect(find(text)).toEqual({ causes: [], symptoms: [] });
});
