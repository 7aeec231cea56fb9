// English words of the minutes of a meeting.
export const minutes = {
  title: 'Minutes: {project}, {date}',
  client: 'Client: {client}',
  date: 'Date: {date}',
  participants: 'Participants: {names}',
  absent: 'Absent: {names}',
  topics: 'Topics',
  decisions: 'Decisions',
  decided: '{item} – {status}',
  actions: 'Actions',
  promises: 'Still open from earlier',
  action: '{item} – {side}, by {due}',
  actionUndated: '{item} – {side}',
  done: '{item} – done',
  next: 'Next meeting: {date}',
  nextOpen: 'Next meeting: to be agreed',
  none: 'None.',
  leftOut: {
    one: 'Left out: {count} entry that names another client or waits for your tick in the client tab check.',
    other: 'Left out: {count} entries that name another client or wait for your tick in the client tab check.',
  },
  noMeeting: 'No meeting is recorded up to {date}.',
} as const;
