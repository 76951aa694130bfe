import { createElement } from '../../page/reading.js';
import { calendarFile, type CalendarFileOptions } from '../../domain/calendar-file.js';

// The browser inside of an app on Android, and on iOS, where only it leaves out Safari's name.
const inApp = /; wv\)|AppleWebKit(?!.*Safari)/;

/**
 * Hands the reader a calendar file, made here and now: nothing is asked of any server.
 *
 * @returns whether this browser saves files: those inside of apps do nothing
 */
export const downloadCalendar = (options: CalendarFileOptions): boolean => {
  const url = URL.createObjectURL(new Blob([calendarFile(options)], { type: 'text/calendar;charset=utf-8' }));
  const link = createElement('a');
  link.href = url;
  link.download = 'january-20.ics';
  link.click();
  // The download has its own hold on the data once it has begun, and it begins after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return !inApp.test(navigator.userAgent);
};
