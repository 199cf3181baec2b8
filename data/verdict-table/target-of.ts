import type { Pair } from "../../core/catalogue/statement.ts";

const WHERE = /^(?:(wallet|phone)\/)?([a-z0-9-]+)(?:@([a-z0-9-]+))?(?:#([a-z0-9-]+))?$/;

/** `wallet/alipay#balance-topup`, `phone/iphone-cn`, `colombia@bogota#metro-gate`: see `Table`. Throws on anything else. */
export function targetOf(where: string): Pair["target"] {
  const match = WHERE.exec(where);
  if (match === null) throw new Error(`no wallet, phone or place: ${where}`);
  const [, kind, id = "", area, use] = match;
  const asked = { id, ...(use === undefined ? {} : { use }) };
  if (kind === "wallet" || kind === "phone") return { kind, ...asked };
  const part = area === undefined ? {} : { area: { id: area, name: { en: area, "zh-CN": area } } };
  return { kind: "destination", ...asked, ...part };
}
