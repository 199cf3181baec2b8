import { useEffect, useState } from "react";
import { localDay, type CalendarDate } from "../../core/calendar-date.ts";

/** Today where the person is. Read again when they come back to the window, so that an app left open overnight is right. */
export function useToday(): CalendarDate {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const read = () => setToday(localDay(new Date()));
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, []);
  return today;
}
