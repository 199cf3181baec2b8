import type { PopoverProps } from "@mantine/core";
import { DateInput } from "@mantine/dates";
import "dayjs/locale/zh-cn";
import { useRef, useState } from "react";
import { dayFull } from "../../core/i18n/dates.ts";
import { useWords } from "../session/language.tsx";
import { FieldProblem } from "./field-problem.tsx";

interface DateFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or null while empty. */
  value: string | null;
  onChange: (value: string | null) => void;
  problem?: string | undefined;
  /** A day whose month the calendar opens at while none is chosen; else it is this month. */
  near?: string | null;
}

const SIDES = ["top-start", "right-start", "left-start"] as const;

/**
 * Where a calendar opens, which cannot be shorter: under its field, in a low window beside it, and over it before it
 * leaves the window. What is wrong with the field is said under it and must not be hidden.
 */
function placeOf(wrong: boolean): Pick<PopoverProps, "position" | "middlewares"> {
  const [position, ...fallbackPlacements] = wrong
    ? ([...SIDES, "bottom-start"] as const)
    : (["bottom-start", ...SIDES] as const);
  return {
    position,
    middlewares: { flip: { fallbackPlacements, crossAxis: false }, shift: { crossAxis: true } },
  };
}

/** A day: typed as `2027-01-07` or picked from a calendar that speaks the page's language. */
export function DateField({ label, value, onChange, problem, near = null }: DateFieldProps) {
  const { t, language } = useWords();
  const [turnedTo, setTurnedTo] = useState<string | null>(null);
  const isOpen = useRef(false);
  const month = turnedTo ?? value ?? near;
  const chinese = language === "zh-CN";
  return (
    <DateInput
      label={label}
      value={value}
      onChange={onChange}
      {...(month !== null && { date: month })}
      onDateChange={setTurnedTo}
      popoverProps={{
        ...placeOf(problem !== undefined),
        // One that fades lies over the next field while that opens its own.
        transitionProps: { duration: 0 },
        onOpen: () => {
          isOpen.current = true;
        },
        onClose: () => {
          isOpen.current = false;
        },
      }}
      // The first Esc closes the calendar, and not the form around it as well.
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen.current) event.stopPropagation();
      }}
      valueFormat="YYYY-MM-DD"
      placeholder="2027-01-07"
      error={problem === undefined ? undefined : <FieldProblem>{problem}</FieldProblem>}
      errorProps={{ component: "div" }}
      locale={chinese ? "zh-cn" : "en"}
      firstDayOfWeek={1}
      monthLabelFormat={chinese ? "YYYY年M月" : "MMMM YYYY"}
      yearLabelFormat={chinese ? "YYYY年" : "YYYY"}
      monthsListFormat={chinese ? "M月" : "MMM"}
      weekdayFormat={chinese ? "dd" : "ddd"}
      getDayAriaLabel={(day) => dayFull(day, language)}
      ariaLabels={{
        previousMonth: t("date.previous-month"),
        nextMonth: t("date.next-month"),
        previousYear: t("date.previous-year"),
        nextYear: t("date.next-year"),
        previousDecade: t("date.previous-decade"),
        nextDecade: t("date.next-decade"),
        monthLevelControl: t("date.choose-month"),
        yearLevelControl: t("date.choose-year"),
      }}
    />
  );
}
