/**
 * The currencies in use, ISO 4217. Those of the places most trips of this app go to first; the others by code.
 * Kept here and not asked of the runtime: its list differs between versions and holds money nobody pays with any more.
 */
export const CURRENCIES: readonly string[] = [
  ...words("CNY HKD MOP TWD JPY KRW THB SGD MYR VND IDR PHP USD EUR GBP AUD NZD CAD CHF COP MXN BRL PEN ARS"),
  ...words("AED AFN ALL AMD AOA AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP CRC CUP"),
  ...words("CVE CZK DJF DKK DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF ILS INR IQD"),
  ...words("IRR ISK JMD JOD KES KGS KHR KMF KPW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT"),
  ...words("MRU MUR MVR MWK MZN NAD NGN NIO NOK NPR OMR PAB PGK PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR"),
  ...words("SDG SEK SHP SLE SOS SRD SSP STN SYP SZL TJS TMT TND TOP TRY TTD TZS UAH UGX UYU UZS VED VES VUV"),
  ...words("WST XAF XCD XOF XPF YER ZAR ZMW"),
];

function words(codes: string): string[] {
  return codes.split(" ");
}
