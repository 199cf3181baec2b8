/** What the record of the Hangzhou citizen card in Alipay says, cell by cell. */
export const BEFORE_AFTER = {
  "zh-CN": {
    note: "只有一篇转载文章写过绑定市民卡的入口",
    source: "中国日报：杭州地铁支付宝扫码",
    rows: [
      ["公交地铁支付", "需携带实体卡", "手机扫码支付", "支付宝扫码乘杭州地铁已可用"],
      ["医疗挂号", "需线下排队", "线上预约缴费", "先激活医保电子凭证：实名、人脸、选参保地"],
      ["社保查询", "需前往服务网点", "手机随时查询", "电子社保卡可在支付宝领取"],
    ],
    satisfaction: [
      ["上班族", "满意度：高"],
      ["学生", "满意度：高"],
      ["老年人", "满意度：中"],
    ],
    scenarios: ["短期访客", "长期居住者", "上班族", "学生", "老年人", "极客玩家"],
    visitor: "短期访客",
    contract: "运营商合约套餐",
  },
  en: {
    note: "Only one reposted article describes an entry for linking the card",
    source: "China Daily: Alipay on the Hangzhou metro",
    rows: [
      [
        "Paying on the metro and bus",
        "Carry the card",
        "Scan with the phone",
        "Hangzhou’s metro takes Alipay’s code",
      ],
      [
        "Hospital appointment",
        "Queue at the hospital",
        "Book and pay online",
        "Activate the medical e-credential first: real name, face, insured place",
      ],
      [
        "Social security records",
        "Go to a service point",
        "Look it up on the phone",
        "The e-social-security card can be claimed in Alipay",
      ],
    ],
    satisfaction: [
      ["Commuters", "Satisfaction: high"],
      ["Students", "Satisfaction: high"],
      ["Older people", "Satisfaction: medium"],
    ],
    scenarios: [
      "Short-term visitor",
      "Long-term resident",
      "Commuter",
      "Student",
      "Older people",
      "Enthusiast",
    ],
    visitor: "Short-term visitor",
    contract: "Operator contract",
  },
} as const;
