import { calendarFile, type CalendarFileOptions } from '../../domain/calendar-file.js';

// The browser inside an app: on Android it says so, on iOS it is the only browser that doesn't name Safari.
const inApp = /; wv\)|AppleWebKit(?!.*Safari)/;

/**
 * Gives the reader a calendar file that is made in the browser. No request goes to a server.
 *
 * @param link a link that isn't in the page, by which the file is saved. Handed in: see docs/decisions/012.
 * @returns whether this browser saves files: a browser inside an app does nothing
 */
export const downloadCalendar = (link: HTMLAnchorElement, options: CalendarFileOptions): boolean => {
  const url = URL.createObjectURL(new Blob([calendarFile(options)], { type: 'text/calendar;charset=utf-8' }));
  link.href = url;
  link.download = 'january-20.ics';
  link.click();
  // The download begins after this task. Once it has begun, it doesn't need the address any more.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return !inApp.test(navigator.userAgent);
};
