import { z } from "./zod.ts";

/** Of a `CalendarDate`. */
export const calendarDateSchema = z.iso.date();

/** Of a `CalendarMonth`. */
export const calendarMonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
