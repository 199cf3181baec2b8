import { row, type GoldenOrder } from "./golden-order.ts";

/**
 * Identity, codes, accounts, lines. Two rows differ from the other program: a telephone bought in the mainland files messages
 * away more often, which raises that cause where codes do not arrive. Those of `no-mobile-data` are ours: it was a part of
 * another symptom.
 */
export const ACCOUNTS_AND_LINES: readonly GoldenOrder[] = [
  row(
    "identity-check-fails",
    "commuter",
    {},
    "e-card-face-mismatch id-details-differ identity-check-busy phone-not-in-own-name police-photo-old face-check-locked",
  ),
  row(
    "identity-check-fails",
    "visitor",
    { card: null, known: { "sim.home": null } },
    "passport-photo-unclear id-type-not-checked foreigner-name-form id-details-differ identity-check-busy phone-not-in-own-name",
  ),
  row(
    "identity-check-fails",
    "student",
    {},
    "e-card-face-mismatch id-details-differ identity-check-busy phone-not-in-own-name police-photo-old face-check-locked",
  ),
  row(
    "identity-check-fails",
    "number-changed",
    {},
    "e-card-face-mismatch id-details-differ identity-check-busy phone-not-in-own-name police-photo-old face-check-locked",
  ),
  row(
    "code-does-not-arrive",
    "commuter",
    {},
    "message-filtered-by-phone+ number-typed-wrong no-signal-or-unpaid reserved-phone-differs sms-code-wrong-or-late too-many-codes",
  ),
  row(
    "code-does-not-arrive",
    "visitor",
    {},
    "number-typed-wrong+ number-without-sms+ message-filtered-by-phone no-signal-or-unpaid old-number-given-up two-sims-other-line+",
  ),
  row(
    "code-does-not-arrive",
    "student",
    { known: { "sims.lastDigits": ["5521", "0930"], "link.phoneDigits": "5521" } },
    "message-filtered-by-phone+ number-without-sms+ number-typed-wrong no-signal-or-unpaid two-sims-other-line+ reserved-phone-differs",
  ),
  row(
    "code-does-not-arrive",
    "number-changed",
    {},
    "*old-number-given-up number-typed-wrong message-filtered-by-phone no-signal-or-unpaid reserved-phone-differs+ sms-code-wrong-or-late too-many-codes",
  ),
  row(
    "cannot-register",
    "commuter",
    {},
    "number-typed-wrong vpn-on phone-not-in-own-name too-many-codes number-already-used",
  ),
  row(
    "cannot-register",
    "visitor",
    { wallet: "wechat-pay" },
    "number-typed-wrong+ wechat-asks-for-a-friend+ vpn-on+ carrier-blocks-sms too-many-codes number-already-used",
  ),
  row(
    "cannot-register",
    "student",
    { sim: "gb-prepaid-sim" },
    "number-typed-wrong+ vpn-on carrier-blocks-sms too-many-codes number-already-used",
  ),
  row(
    "cannot-register",
    "number-changed",
    {},
    "number-typed-wrong vpn-on phone-not-in-own-name too-many-codes number-already-used",
  ),
  row(
    "account-frozen",
    "commuter",
    { known: { "card.linkedElsewhere": null } },
    "wrong-pin-too-often card-dormant loss-report-still-on alipay-account-disabled non-counter-stopped card-reported-lost",
  ),
  row(
    "account-frozen",
    "visitor",
    {},
    "alipay-new-account-restricted+ loss-report-still-on alipay-account-disabled card-reported-lost",
  ),
  row(
    "account-frozen",
    "student",
    { wallet: "wechat-pay", known: { "card.linkedElsewhere": null, "document.expires": null } },
    "wechat-account-restricted wrong-pin-too-often id-expired-at-bank card-dormant loss-report-still-on non-counter-stopped",
  ),
  row(
    "account-frozen",
    "number-changed",
    { wallet: "wechat-pay", known: { "card.linkedElsewhere": null } },
    "wechat-account-restricted wrong-pin-too-often card-dormant loss-report-still-on non-counter-stopped card-reported-lost",
  ),
  row("esim-will-not-install", "commuter", { sim: "travel-esim" }, "*phone-has-no-esim"),
  row(
    "no-mobile-data",
    "commuter",
    { sim: "travel-esim" },
    "data-roaming-off no-signal-or-unpaid outside-coverage apn-missing",
  ),
  row("esim-will-not-install", "visitor", { sim: "travel-esim" }, "phone-carrier-locked+"),
  row(
    "no-mobile-data",
    "visitor",
    { sim: "travel-esim" },
    "data-roaming-off wrong-data-line no-signal-or-unpaid two-sims-other-line+",
  ),
  row(
    "esim-will-not-install",
    "student",
    { sim: "travel-esim" },
    "*mainland-iphone-without-esim *phone-has-no-esim",
  ),
  row(
    "no-mobile-data",
    "student",
    { sim: "travel-esim" },
    "data-roaming-off wrong-data-line no-signal-or-unpaid two-sims-other-line+",
  ),
  row(
    "esim-will-not-install",
    "number-changed",
    { known: { "sim.form": null, "phone.unlocked": "yes", "phone.esimsStored": 0 } },
    "mainland-iphone-without-esim phone-has-no-esim",
  ),
  row(
    "no-mobile-data",
    "number-changed",
    {},
    "data-roaming-off no-signal-or-unpaid outside-coverage apn-missing",
  ),
  row(
    "public-card-fails",
    "commuter",
    { card: "e-social-security-card" },
    "e-card-face-mismatch phone-not-in-own-name police-photo-old e-card-pay-not-activated e-card-cancelled",
  ),
  row(
    "public-card-fails",
    "student",
    { card: "medical-e-credential" },
    "e-card-face-mismatch medical-code-password phone-not-in-own-name police-photo-old medical-code-not-activated",
  ),
  row(
    "public-card-fails",
    "number-changed",
    { card: "e-social-security-card" },
    "e-card-face-mismatch phone-not-in-own-name police-photo-old e-card-pay-not-activated e-card-cancelled",
  ),
];
