/** The rows of the main grid as it was drawn (design, picture 02): products. */
export const DRAWN_ROWS = [
  "icbc-debit",
  "type-2-account",
  "icbc-visa-credit",
  "hangzhou-citizen-card",
  "hangzhou-tong",
  "e-social-security-card",
  "shanghai-transit",
  "visa-foreign",
  "jcb-foreign",
  "diners-foreign",
  "amex-foreign",
  "unionpay-foreign",
  "unionpay-tour-card",
  "co-prepaid-sim",
] as const;

/** Its columns, written as the verdict table writes where it asks. */
export const DRAWN_COLUMNS = [
  "wallet/alipay",
  "wallet/wechat-pay",
  "wallet/unionpay-app",
  "wallet/e-cny",
  "wallet/apple-pay",
  "mainland-china#metro-gate",
] as const;
