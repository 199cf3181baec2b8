import * as who from "./row.ts";
import type { Table } from "./row.ts";

/** Sixty statements of grid-3.md (JL) that are not cells of the drawn grid. */
export const GRID_3: Table = {
  "wallet/honor-wallet": [["JL023", "hangzhou-tong", "supported", /2023/]],
  "wallet/huawei-wallet": [
    ["JL022", "hangzhou-tong", "supported"],
    ["JL034", "social-security-bank-card", "unsupported", [/watch/i, /手表/]],
    ["JL108", "cmb-debit", "supported", /62/],
    ["JL109", "abc-debit", "unsupported", [/passport/i, /护照/], who.ON_PASSPORT],
  ],
  "wallet/mi-pay": [
    ["JL024", "hangzhou-tong", "unsupported", [/new/i, /新/]],
    ["JL115", "icbc-debit", "supported", /2016/],
  ],
  "wallet/samsung-wallet": [["JL120", "psbc-debit", "unknown", /2016/]],
  "wallet/jd-pay": [["JL122", "boc-debit", "unknown"]],
  "wallet/apple-pay": [
    ["JL096", "beijing-pass", "unsupported", null, who.VISITOR_WITH_IPHONE],
    ["JL099", "shanghai-pass", "unsupported", null, who.VISITOR_WITH_IPHONE],
    ["JL232", "easycard", "unsupported", /Samsung|三星/, who.VISITOR_WITH_IPHONE],
  ],
  "wallet/e-cny": [
    ["JL097", "beijing-pass", "unknown", null, who.VISITOR],
    ["JL127", "cmb-debit", "partial", /2021/],
  ],
  "wallet/trip-com": [
    ["JL130", "jcb-foreign", "supported", null, who.VISITOR],
    ["JL131", "diners-foreign", "unknown", null, who.VISITOR],
  ],
  "wallet/meituan-pay": [["JL134", "unionpay-foreign", "partial", [/online/i, /在线|线上/], who.VISITOR]],
  "shanghai#transit-topup": [["JL040", "visa-foreign", "supported", /2024/, who.VISITOR]],
  "beijing#metro-gate": [
    ["JL060", "diners-foreign", "unsupported", null, who.VISITOR],
    ["JL075", "unionpay-foreign", "unknown", [/machine/i, /售票机|自助/], who.VISITOR],
    ["JL081", "ccb-debit", "supported"],
  ],
  "shanghai#metro-gate": [
    ["JL032", "social-security-bank-card", "supported", /2023/],
    ["JL071", "unionpay-foreign", "supported", null, who.VISITOR],
  ],
  "guangzhou#metro-gate": [
    ["JL074", "unionpay-foreign", "unknown", null, who.VISITOR],
    ["JL084", "cmb-unionpay-credit", "supported"],
    ["JL085", "cmb-debit", "unsupported", [/credit/i, /信用卡/]],
  ],
  "shenzhen#metro-gate": [
    ["JL057 (corrects GL088)", "amex-foreign", "supported", [/trial/i, /试/], who.VISITOR],
    ["JL063", "discover-foreign", "unsupported", [/counter|ticket/i, /柜台|购票|买票/], who.VISITOR],
  ],
  "chengdu#metro-gate": [["JL083", "icbc-debit", "supported", /2025/]],
  "hangzhou#metro-gate": [["JL076", "unionpay-foreign", "unknown", null, who.VISITOR]],
  "australia@sydney#metro-gate": [
    ["JL140", "amex-foreign", "supported", null, who.VISITOR],
    ["JL142", "icbc-unionpay-credit", "unsupported", /2019/],
  ],
  "united-states@new-york#metro-gate": [
    ["JL146", "diners-foreign", "unknown", null, who.VISITOR],
    ["JL147", "icbc-debit", "unsupported", /2021/],
  ],
  "united-kingdom@london#ticket-counter": [["JL149", "icbc-debit", "partial", /Oyster/]],
  "singapore#metro-gate": [["JL150 (corrects HL040)", "amex-foreign", "supported", /2025/, who.VISITOR]],
  "hong-kong#metro-gate": [
    ["JL152", "amex-foreign", "unsupported", /2024/, who.VISITOR],
    ["JL154", "boc-unionpay-credit", "supported", [/Airport Express/, /机场快线/]],
    ["JL155 (corrects HL044)", "boc-debit", "unsupported", [/credit/i, /信用卡/]],
    ["JL156", "t-union", "supported", /50/],
  ],
  "hong-kong@kmb#bus-tap": [["JL159", "icbc-debit", "unsupported", [/credit/i, /信用卡/]]],
  "japan@tokyo#metro-gate": [["JL160", "diners-foreign", "supported", /2026/, who.VISITOR]],
  "south-korea#metro-gate": [["JL163", "visa-credit-cn", "unsupported", /Tmoney/]],
  "thailand@bangkok-mrt#metro-gate": [["JL166", "jcb-foreign", "unsupported", /2026/, who.VISITOR]],
  "malaysia@ktm-komuter#metro-gate": [["JL170", "icbc-visa-credit", "supported", /2025/]],
  "italy@rome#metro-gate": [["JL172", "icbc-debit", "unsupported"]],
  "spain@madrid#metro-gate": [["JL174", "icbc-visa-credit", "supported", /2026/]],
  "germany@berlin#ticket-counter": [["JL178", "visa-credit-cn", "supported", [/PIN/, /密码/]]],
  "canada@vancouver#metro-gate": [["JL187", "amex-foreign", "supported", /2019/, who.VISITOR]],
  "mexico@mexico-city#transit-topup": [
    ["JL190", "amex-foreign", "unsupported", [/Visa/, /Visa/], who.VISITOR],
  ],
  "chile@santiago#metro-gate": [["JL196", "icbc-debit", "unsupported", /Visa/]],
  "peru@lima#metro-gate": [["JL198 (updates HL078)", "icbc-visa-credit", "unsupported"]],
  "brazil@sao-paulo-trains#metro-gate": [["JL199", "visa-credit-cn", "supported", /12/]],
  "brazil@rio-de-janeiro#metro-gate": [["JL202", "icbc-visa-credit", "supported", /2019/]],
  "argentina@buenos-aires#metro-gate": [["JL201", "icbc-debit", "unsupported", /Visa/]],
  "taiwan@taipei#metro-gate": [
    ["JL213", "icbc-debit", "unknown", /2025/],
    ["JL214", "amex-foreign", "unsupported", null, who.VISITOR],
  ],
  "taiwan@taoyuan-kaohsiung-taichung#metro-gate": [
    ["JL217", "icbc-unionpay-credit", "supported", [/credit/i, /信用卡/]],
  ],
  taiwan: [["JL224", "icbc-unionpay-credit", "partial", /70 ?%|2015/]],
  "taiwan#cash-atm": [["JL227", "icbc-debit", "supported", [/20,000/, /2万/]]],
};
