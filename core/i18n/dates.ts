import type { CalendarDate } from "../calendar-date.ts";
import type { Language } from "../catalogue/text.ts";

const WEEKDAYS_ZH = ["日", "一", "二", "三", "四", "五", "六"];
const WEEKDAYS_EN = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const short = (name: string) => name.slice(0, 3);
/** As `Intl` says it in British English. */
const shortMonth = (name: string) => (name === "September" ? "Sept" : short(name));

/**
 * A date in words: of our own, as in Chinese. A format of `Intl` takes longer to make than all else that a list draws, and
 * the first screen has a date for its title.
 */
function partsOf(date: CalendarDate) {
  const day = new Date(`${date}T00:00:00Z`);
  const weekday = day.getUTCDay();
  return {
    weekdayZh: WEEKDAYS_ZH[weekday] ?? "",
    weekday: WEEKDAYS_EN[weekday] ?? "",
    day: day.getUTCDate(),
    month: MONTHS_EN[day.getUTCMonth()] ?? "",
    year: day.getUTCFullYear(),
  };
}

/** In a list column: `11-23`, `23 Nov`. The year is left out; the list around it says the season. */
export function dayShort(date: CalendarDate, language: Language): string {
  if (language === "zh-CN") return date.slice(5);
  const { day, month } = partsOf(date);
  return `${day} ${shortMonth(month)}`;
}

/** In the print table: `11-23 周一`, `Mon 23 Nov`. */
export function dayWithWeekday(date: CalendarDate, language: Language): string {
  const { weekday, weekdayZh } = partsOf(date);
  if (language === "zh-CN") return `${date.slice(5)} 周${weekdayZh}`;
  return `${short(weekday)} ${dayShort(date, language)}`;
}

/** A key figure: `2027-01-07 周四`, `Thu 7 Jan 2027`. */
export function dayFull(date: CalendarDate, language: Language): string {
  const { weekdayZh, year } = partsOf(date);
  if (language === "zh-CN") return `${date} 周${weekdayZh}`;
  return `${dayWithWeekday(date, language)} ${year}`;
}

/** A page title: `11月23日 星期一`, `Monday 23 November`. */
export function dayTitle(date: CalendarDate, language: Language): string {
  const { weekday, weekdayZh, day, month } = partsOf(date);
  if (language === "en") return `${weekday} ${day} ${month}`;
  return `${Number(date.slice(5, 7))}月${day}日 星期${weekdayZh}`;
}

/** A date as exact as a source prints it: `2026-01-18` or `18 Jan 2026`, `2026-01` or `Jan 2026`, `2026`. */
export function sourceDate(date: string, language: Language): string {
  if (language === "zh-CN") return date;
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : `${short(MONTHS_EN[Number(month) - 1] ?? "")} `;
  return `${day === undefined ? "" : `${Number(day)} `}${name}${year}`;
}

const moments = new Map<Language, Intl.DateTimeFormat>();

/** A list asks for the same format in every row, so each is made once. */
function momentsIn(language: Language): Intl.DateTimeFormat {
  const locale = language === "en" ? "en-GB" : "zh-CN";
  const known = moments.get(language);
  const format = known ?? new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  moments.set(language, format);
  return format;
}

/** A moment in the reader's own time zone: `23 Nov 2026, 18:04`. Takes an ISO date-time; anything else comes back as it is. */
export function momentOf(iso: string, language: Language): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return momentsIn(language).format(moment);
}
