import { createElement } from '../../page/reading.js';
import { calendarFile, type CalendarFileOptions } from '../../domain/calendar-file.js';

/** Hands the reader a calendar file, made here and now: nothing is asked of any server. */
export const downloadCalendar = (options: CalendarFileOptions): void => {
  const url = URL.createObjectURL(new Blob([calendarFile(options)], { type: 'text/calendar;charset=utf-8' }));
  const link = createElement('a');
  link.href = url;
  link.download = 'january-20.ics';
  link.click();
  // The download has its own hold on the data once it has begun, and it begins after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
