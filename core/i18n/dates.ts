import type { CalendarDate } from "../calendar-date.ts";
import type { Language } from "../catalogue/text.ts";

const WEEKDAYS_ZH = ["日", "一", "二", "三", "四", "五", "六"];

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make and a list asks for the same one in every row, so each is made once. */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language === "en" ? "en-GB" : "zh-CN";
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

function parts(date: CalendarDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  return formatOf(language, { ...options, timeZone: "UTC" })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(",", "");
}

function weekdayZh(date: CalendarDate): string {
  return WEEKDAYS_ZH[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
}

/** In a list column: `11-23`, `23 Nov`. The year is left out; the list around it says the season. */
export function dayShort(date: CalendarDate, language: Language): string {
  return language === "en" ? parts(date, "en", { day: "numeric", month: "short" }) : date.slice(5);
}

/** In the print table: `11-23 周一`, `Mon 23 Nov`. */
export function dayWithWeekday(date: CalendarDate, language: Language): string {
  if (language === "en") return parts(date, "en", { weekday: "short", day: "numeric", month: "short" });
  return `${date.slice(5)} 周${weekdayZh(date)}`;
}

/** A key figure: `2027-01-07 周四`, `Thu 7 Jan 2027`. */
export function dayFull(date: CalendarDate, language: Language): string {
  if (language === "en") {
    return parts(date, "en", { weekday: "short", day: "numeric", month: "short", year: "numeric" });
  }
  return `${date} 周${weekdayZh(date)}`;
}

/** A page title: `11月23日 星期一`, `Monday 23 November`. */
export function dayTitle(date: CalendarDate, language: Language): string {
  if (language === "en") return parts(date, "en", { weekday: "long", day: "numeric", month: "long" });
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日 星期${weekdayZh(date)}`;
}

const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date as exact as a source prints it: `2026-01-18` or `18 Jan 2026`, `2026-01` or `Jan 2026`, `2026`. */
export function sourceDate(date: string, language: Language): string {
  if (language === "zh-CN") return date;
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : `${MONTHS_EN[Number(month) - 1]} `;
  return `${day === undefined ? "" : `${Number(day)} `}${name}${year}`;
}

/** A moment in the reader's own time zone: `23 Nov 2026, 18:04`. Takes an ISO date-time; anything else comes back as it is. */
export function momentOf(iso: string, language: Language): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return formatOf(language, { dateStyle: "medium", timeStyle: "short" }).format(moment);
}
