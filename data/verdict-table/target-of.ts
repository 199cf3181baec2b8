import type { Pair } from "../../core/catalogue/statement.ts";

/** `wallet/alipay#balance-topup`, `phone/iphone-cn`, `colombia@bogota#metro-gate`: see `Table`. */
export function targetOf(where: string): Pair["target"] {
  const [, kind, id = "", area, use] =
    /^(?:(wallet|phone)\/)?([a-z0-9-]+)(?:@([a-z0-9-]+))?(?:#([a-z0-9-]+))?$/.exec(where)!;
  const asked = { id, ...(use === undefined ? {} : { use }) };
  if (kind === "wallet" || kind === "phone") return { kind, ...asked };
  const part = area === undefined ? {} : { area: { id: area, name: { en: area, "zh-CN": area } } };
  return { kind: "destination", ...asked, ...part };
}
