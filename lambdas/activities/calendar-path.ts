/** Where the calendar of a secret is. */
export const calendarPath = (secret: string): { path: string } => ({ path: `/v1/calendars/${secret}/calendar.ics` })
