import * as who from "./row.ts";
import type { Table } from "./row.ts";

/** At a place: acceptance.md (HL), and the places in china.md (L), china-grid.md (GL), phones-sims.md (PL), trouble-fees.md (T-S). */
export const PLACES: Table = {
  "mainland-china": [
    ["GL030", "mastercard-credit-cn", "unsupported", [/repay/i, /还款/]],
    ["GL037", "dual-brand-cn", "supported", [/UnionPay/, /银联/]],
    ["GL042", "rmb-mastercard-cn", "supported", /2024/],
    [
      "L37",
      "octopus-t-union",
      "partial",
      [/transport|transit|ride|fare/i, /交通|公交|乘车/],
      who.HONG_KONGER,
    ],
    ["GL110", "octopus-unionpay", "supported", [/scan/i, /扫/], who.HONG_KONGER],
    ["GL116", "wechat-pay-hk", "supported", null, who.HONG_KONGER],
    ["GL117", "shenzhen-hk-dual", "supported", /336/],
    ["GL118", "lingnan-macau-pass", "supported", /300/],
  ],
  "mainland-china#metro-gate": [
    ["GL094", "alipay", "unsupported", [/transport code|ride code|transit code/i, /乘车码/]],
  ],
  "mainland-china#ride-other-city": [
    ["L34", "t-union", "supported", /336/],
    ["L08", "join-in-card", "supported", /336/, who.VISITOR],
    ["GL096", "beijing-pass", "supported", /300/, who.VISITOR],
  ],
  "mainland-china#ride-code": [["GL115", "wechat-pay-hk", "partial", /50/, who.HONG_KONGER]],
  "mainland-china#cash-atm": [["T-S26", "mastercard-foreign", "partial", [/3,000/, /3,?000/], who.VISITOR]],
  "mainland-china#identity-check": [["T-S19", "wechat-pay", "supported", [/six/i, /六/], who.VISITOR]],
  "mainland-china#buy-sim": [
    ["PL010", "cn-esim", "unknown", null, who.VISITOR],
    ["P005 P007", "cn-esim", "supported", [/shop|counter|hall|in person/i, /营业厅|柜台|门店/], who.RESIDENT],
    ["P007 P008", "cn-esim", "partial", [/Unicom/, /联通/], who.ON_RESIDENCE_PERMIT],
    ["PL011", "cn-visitor-sim", "supported", [/five|5/i, /5|五/], who.VISITOR],
  ],
  "mainland-china#blocked-apps": [
    ["PL018", "saily-esim", "supported", null, who.VISITOR],
    ["PL019", "foreign-home-sim", "partial", null, who.VISITOR],
    ["PL020", "cn-visitor-sim", "unsupported", [/VPN|block/i, /屏蔽|打不开|VPN/], who.VISITOR],
  ],
  "mainland-china@guangdong#contactless-pay": [
    ["GL066", "visa-foreign", "supported", [/contactless/i, /非接/], who.VISITOR],
  ],
  "mainland-china@dongguan#ride-code": [["GL108", "macau-unionpay", "supported", null, who.HONG_KONGER]],
  "beijing#metro-gate": [
    ["GL141", "mastercard-foreign", "supported", /490/, who.VISITOR],
    ["GL085", "amex-foreign", "supported", /2025/, who.VISITOR],
    ["JL053 (corrects GL086)", "jcb-foreign", "supported", /2025/, who.VISITOR],
    ["GL041", "rmb-mastercard-cn", "unknown", /2024/],
  ],
  "beijing#ride-hailing": [["GL060", "mastercard-foreign", "supported", /2024/, who.VISITOR]],
  "beijing#ride-code": [["GL095", "alipay", "unknown", /2024/, who.VISITOR]],
  "shanghai#metro-gate": [["L42", "jcb-foreign", "supported", [/PIN/, /免密/], who.VISITOR]],
  "shanghai#ride-code": [["GL092", "metro-daduhui", "supported", [/passport/i, /护照/], who.VISITOR]],
  "shanghai#ticket-counter": [["GL091", "diners-foreign", "supported", null, who.VISITOR]],
  "guangzhou#metro-gate": [
    ["GL038", "icbc-visa-credit", "unsupported", [/overseas|abroad|outside/i, /境外/]],
    ["GL039", "rmb-mastercard-cn", "supported"],
    ["GL040", "rmb-amex-cn", "supported"],
    ["GL080", "visa-foreign", "supported", /2025/, who.VISITOR],
  ],
  "guangzhou#ride-code": [["GL113", "alipayhk", "supported", /2024/, who.HONG_KONGER]],
  "shenzhen#metro-gate": [
    ["GL023", "icbc-unionpay-credit", "supported", /14/],
    ["GL125", "social-security-bank-card", "unsupported", /2019/],
  ],
  "shenzhen#ticket-counter": [["GL129", "e-cny", "supported", [/POS|terminal/i, /POS/]]],
  "shenzhen#ride-code": [["GL142", "wechat-pay", "supported", /2018/]],
  "chengdu#metro-gate": [
    ["GL082", "amex-foreign", "supported", /2025/, who.VISITOR],
    ["GL084", "jcb-foreign", "unsupported", null, who.VISITOR],
  ],
  "chengdu#bus-tap": [["GL083", "mastercard-foreign", "supported", null, who.VISITOR]],
  "chongqing#metro-gate": [
    ["GL024", "abc-debit", "supported", /21/],
    ["JL066 (corrects GL090)", "mastercard-foreign", "unsupported", null, who.VISITOR],
  ],
  "hangzhou#metro-gate": [
    ["GL022", "icbc-debit", "supported", [/Quick ?Pass|UnionPay chip/i, /闪付|银联芯片/]],
    ["JL065 (corrects GL089)", "visa-foreign", "unsupported", [/UnionPay/, /银联/], who.VISITOR],
  ],
  "hangzhou#ride-code": [["L05", "alipay", "supported", /2017/]],
  "hangzhou#refund-balance": [["T-S29", "hangzhou-citizen-card", "partial", /1 ?%/]],
  "hangzhou#replace-card": [["T-S30", "hangzhou-citizen-card", "supported", /15/]],
  "abroad#cash-atm": [
    ["T-S25", "icbc-debit", "partial", [/100,000/, /10万/]],
    ["T-S24", "dual-brand-cn", "partial"],
    ["T-S17", "revolut-card", "partial", /2 ?%/, who.VISITOR],
    ["T-S17", "monzo-card", "partial", /3 ?%/, who.VISITOR],
  ],
  "abroad#emergency-cash": [["T-S21", "cmb-debit", "supported", [/5,000/, /5,?000/]]],
  "abroad#emergency-card": [
    ["T-S22", "boc-unionpay-credit", "unsupported"],
    ["T-S23", "visa-foreign", "supported", null, who.VISITOR],
  ],
  "abroad#receive-bank-sms": [
    ["PL012", "cn-home-sim", "supported", [/roaming/i, /漫游/]],
    ["PL013", "cn-suspended-sim", "unsupported"],
    ["PL014", "cn-keep-number", "supported", [/roaming/i, /漫游/]],
  ],
  "abroad#blocked-apps": [["PL015", "cmcc-roaming-pack", "unknown"]],
  "abroad#tethering": [["PL045", "holafly-esim", "partial", /1 ?GB/]],
  "abroad#suspend-when-lost": [
    ["T-S33", "apple-pay", "supported", [/Lost Mode/i, /丢失模式/], who.WITH_IPHONE],
  ],
  colombia: [
    ["HL001", "cmb-unionpay-credit", "unknown", [/acquirer|terminal compan|list/i, /收单|清单/]],
    ["HL003", "icbc-visa-credit", "supported", [/una/i, /una|一期/]],
    ["HL004", "amex-credit-cn", "supported"],
    ["HL006", "jcb-credit-cn", "unsupported"],
    ["HL012", "daviplata", "unsupported", null, who.VISITOR],
    ["HL014", "wechat-pay", "unknown"],
    ["HL017", "tullave", "supported", [/7,000/, /7,?000/], who.VISITOR],
    ["L49", "nequi", "unsupported", [/passport/i, /护照/], who.VISITOR],
  ],
  "colombia#cash-atm": [["HL002", "icbc-debit", "unknown"]],
  "colombia#car-hire-deposit": [
    ["HL016", "foreign-debit", "partial", [/credit card/i, /信用卡/], who.VISITOR],
  ],
  "colombia#pay-online": [["HL097", "abc-unionpay-credit", "unsupported", /dLocal/]],
  "colombia#buy-sim": [["PL029", "co-prepaid-sim", "supported", [/passport/i, /护照/], who.VISITOR]],
  "colombia#long-use": [["PL030", "co-prepaid-sim", "unknown", /IMEI/, who.VISITOR]],
  "colombia@bogota#metro-gate": [
    ["HL007", "icbc-visa-credit", "partial", /Portal Norte/],
    ["HL008", "apple-pay", "partial"],
    ["HL009", "cmb-debit", "unsupported", /Visa/],
    ["HL102", "amex-credit-cn", "unsupported", [/not accepted|exclude/i, /不收|排除/]],
  ],
  "colombia@cali#metro-gate": [
    ["HL093", "mastercard-credit-cn", "supported", /2025/],
    ["HL094", "icbc-debit", "unsupported", /Visa/],
  ],
  "colombia@medellin#bus-tap": [["HL010", "boc-visa-credit", "partial", /2025/]],
  "colombia@medellin#metro-gate": [["HL010", "visa-foreign", "unsupported", /C[ií]vica/, who.VISITOR]],
  "japan@tokyo#metro-gate": [["HL019", "icbc-debit", "supported", /2026/]],
  "japan@jr-east#metro-gate": [["HL021", "cmb-visa-credit", "unsupported", [/Suica/, /西瓜卡|Suica/]]],
  "japan#transit-topup": [
    ["HL022", "icbc-unionpay-credit", "supported", [/20,000/, /2万/], who.WITH_CHINA_IPHONE],
    ["HL024", "icbc-visa-credit", "partial", /2023/, who.WITH_CHINA_IPHONE],
  ],
  "japan#small-shop-terminal": [
    ["HL110 HL113", "ccb-unionpay-credit", "partial", [/AirPAY|Square/i, /AirPAY|Square/i]],
  ],
  japan: [["HL026", "alipay", "supported", /PayPay/]],
  "wallet/tmoney-app#transit-topup": [
    ["HL028", "icbc-debit", "supported", /2026/, who.WITH_CHINA_IPHONE],
    ["HL029", "icbc-visa-credit", "unsupported", /2026/, who.WITH_CHINA_IPHONE],
  ],
  "wallet/octopus-app-tourists#transit-topup": [
    ["HL046", "mastercard-foreign", "supported", [/3,000/, /3,?000/], who.VISITOR_WITH_IPHONE],
  ],
  "wallet/touch-n-go-ewallet#balance-topup": [
    ["HL043", "mastercard-foreign", "partial", /2\.6 ?%/, who.VISITOR],
  ],
  "south-korea": [
    ["HL032", "namane", "supported", [/500,000/, /50万/], who.VISITOR],
    ["HL034", "kakaopay", "unsupported", null, who.VISITOR],
  ],
  "south-korea#cash-atm": [["HL033", "visa-credit-cn", "partial", /Global ATM/i]],
  "thailand@bangkok-mrt#metro-gate": [["HL035", "boc-debit", "supported", /2026/]],
  "thailand@bangkok-bts#metro-gate": [["HL096", "icbc-visa-credit", "unsupported", /Rabbit/]],
  "thailand#cash-atm": [["HL036", "icbc-debit", "partial", /250/]],
  "thailand#buy-sim": [["PL038", "th-prepaid-sim", "supported", /60/, who.VISITOR]],
  "singapore#metro-gate": [
    ["HL039", "icbc-visa-credit", "partial", /0\.60/],
    ["JL151 (corrects HL041)", "icbc-debit", "unsupported"],
  ],
  "malaysia@kuala-lumpur#metro-gate": [["JL169 (corrects HL042)", "boc-visa-credit", "unsupported", /2025/]],
  malaysia: [["HL105", "touch-n-go-ewallet", "partial", [/passport/i, /护照/], who.VISITOR]],
  "malaysia#buy-sim": [
    ["PL039", "my-prepaid-sim", "supported", [/three months|3 months/i, /3个月|三个月/], who.VISITOR],
  ],
  "hong-kong#metro-gate": [["HL044", "icbc-visa-credit", "supported", [/blue/i, /蓝/]]],
  "hong-kong@airport-express#metro-gate": [["HL045", "icbc-debit", "unsupported", /2026/]],

  macau: [["GL107", "wechat-pay", "unsupported", null, who.TAIWANESE]],
  "hong-kong": [["GL107", "alipay", "unsupported", null, who.TAIWANESE]],
  taiwan: [["GL107", "wechat-pay", "unsupported", null, who.TAIWANESE]],
  "macau#ride-code": [["HL047", "wechat-pay", "supported", /6/]],
  "vietnam@ho-chi-minh-city#metro-gate": [
    ["HL048", "icbc-visa-credit", "supported", /2025/],
    ["HL049", "icbc-debit", "unknown"],
  ],
  vietnam: [["HL051", "alipay", "unknown"]],
  "vietnam#long-use": [
    ["PL040", "vn-prepaid-sim", "partial", [/two hours|2 hours/i, /2小时|两小时/], who.VISITOR],
  ],
  indonesia: [
    ["HL052", "alipay", "supported", /2026/],
    ["HL053", "wechat-pay", "unknown"],
  ],
  "indonesia#long-use": [["PL043", "id-prepaid-sim", "supported", /90/, who.VISITOR]],
  kazakhstan: [["HL107", "alipay", "unknown"]],
  laos: [["HL085", "unionpay-app", "supported", /2024/]],
  "united-kingdom@london#metro-gate": [
    ["HL056", "amex-credit-cn", "supported"],
    ["HL057", "icbc-debit", "unsupported", [/TfL|Transport for London/, /TfL|伦敦交通局/]],
  ],
  "france@paris#metro-gate": [["HL058", "icbc-visa-credit", "partial", /Orly|14/]],
  "italy@milan#metro-gate": [["HL060", "mastercard-credit-cn", "supported"]],
  "spain@barcelona#metro-gate": [
    ["HL062", "icbc-visa-credit", "partial", [/T-mobilitat|station/i, /T-mobilitat|站/]],
  ],
  "europe#no-surcharge": [["HL083", "amex-foreign", "unsupported", null, who.VISITOR]],
  russia: [
    ["HL088", "icbc-visa-credit", "unsupported", /2022/],
    ["HL089", "icbc-debit", "partial", [/sanction/i, /制裁/]],
  ],
  "united-states": [
    ["HL065", "icbc-unionpay-credit", "supported", /80|2017/],
    ["HL066", "cmb-debit", "partial", [/PIN/, /密码/]],
  ],
  "mexico@mexico-city#metro-gate": [["HL069", "icbc-visa-credit", "supported", /11/]],
  "mexico#buy-sim": [["PL034", "mx-prepaid-sim", "supported", [/biometric/i, /生物/], who.VISITOR]],
  brazil: [["HL071", "icbc-unionpay-credit", "partial", /Rede/]],
  "brazil@sao-paulo#metro-gate": [
    ["HL070", "visa-credit-cn", "partial", [/physical|plastic/i, /实体/]],
    ["HL070", "apple-pay", "unsupported", [/physical|plastic|phone/i, /实体|手机/]],
  ],
  "argentina@buenos-aires#metro-gate": [["HL075", "mastercard-credit-cn", "supported", /250|82/]],
  "argentina#cash-atm": [["HL076", "icbc-debit", "supported", /60 ?%|2019/]],
  "peru#buy-sim": [
    ["PL031", "pe-prepaid-sim", "partial", [/Migraciones|biometric/i, /Migraciones|移民|生物/], who.VISITOR],
  ],
  "peru#long-use": [["PL032", "pe-prepaid-sim", "partial", /IMEI/, who.VISITOR]],
  "chile#long-use": [["PL033", "cl-prepaid-sim", "supported", /30/, who.VISITOR]],
  "australia#small-shop-terminal": [
    ["HL110 HL114", "icbc-unionpay-credit", "partial", [/Square|Tyro/, /Square|Tyro/]],
  ],
  "australia@melbourne#metro-gate": [
    ["HL108 (corrects HL080)", "visa-foreign", "supported", /2026/, who.VISITOR],
  ],
  "new-zealand@auckland#metro-gate": [["HL079", "icbc-debit", "supported", /2024/]],
  "new-zealand#no-surcharge": [["HL082", "icbc-visa-credit", "partial", /3\.5 ?%/]],
};
