import { useEffect, useState } from "react";
import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { MACHINE_CLOCK, today } from "../../workflows/clock";

const A_MINUTE_MS = 60_000;

/** The day it is where the person is; looked at again every minute, and when the pane or the view comes to the front. */
export function useToday(): CalendarDate {
  const [day, setDay] = useState(() => today(MACHINE_CLOCK));
  useEffect(() => {
    const look = () => setDay(today(MACHINE_CLOCK));
    look();
    const timer = setInterval(look, A_MINUTE_MS);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, []);
  return day;
}
