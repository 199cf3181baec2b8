/** The money of regions, ISO 4217 by ISO 3166-1: of every region the catalogue has a place in. */
const REGIONS = [
  "AED AE,ARS AR,AUD AU,BRL BR,CAD CA,CHF CH,CLP CL,CNY CN,COP CO,EGP EG,GBP GB,HKD HK,IDR ID,JPY JP,KES KE",
  "KHR KH,KRW KR,KZT KZ,LAK LA,LKR LK,MOP MO,MVR MV,MXN MX,MYR MY,NZD NZ,PEN PE,PHP PH,RUB RU,SGD SG,THB TH",
  "TRY TR,TWD TW,USD US,VND VN,ZAR ZA,EUR AT BE DE ES FI FR GR IE IT NL PT",
];

const CURRENCY_OF = new Map(
  REGIONS.flatMap((line) =>
    line.split(",").flatMap((entry) => {
      const [currency = "", ...regions] = entry.split(" ");
      return regions.map((region) => [region, currency] as const);
    }),
  ),
);

/** What people pay with in a region; null where that is not known here. */
export function currencyOf(region: string | null): string | null {
  return region === null ? null : (CURRENCY_OF.get(region) ?? null);
}
