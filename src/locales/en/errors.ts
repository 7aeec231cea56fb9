// What went wrong between Rapport and Excel: what happened, what was kept, what to do next.
export const errors = {
  protectedWorkbook: {
    happened: 'The structure of this workbook is protected, so Rapport can add no tab to it.',
    kept: 'Nothing was changed.',
    next: 'Ask its owner to lift the protection (Review › Protect Workbook), then write again. Rapport never lifts it.',
  },
  protectedSheet: {
    happened: 'A protected tab refused the change.',
    kept: 'The tab and your registers are as they were.',
    next: 'Lift the protection of that tab (Review › Unprotect Sheet), then try again. Rapport never lifts it.',
  },
  denied: {
    happened: 'Excel keeps Rapport out of this workbook or a tab of it, although nothing in it is protected.',
    kept: 'Nothing was changed.',
    next: 'It may be open for viewing only, or held by somebody else: switch to editing, or wait until they are done, then try again. If it stays, ask your IT.',
  },
  cellEditing: {
    happened: 'A cell is being edited, and Excel takes no other change meanwhile.',
    kept: 'Nothing was changed.',
    next: 'Press Enter or Esc in the cell, then try again.',
  },
  readOnly: {
    happened: 'This workbook is open read-only.',
    kept: 'Nothing was changed. The review itself can be read in this pane.',
    next: 'Save a copy under your own name and write there.',
  },
  otherWorkbook: {
    happened: 'Another workbook came to the front, and Excel lets Rapport work only in the one in front.',
    kept: 'Your registers are untouched. What was begun is finished or taken back when Rapport next runs.',
    next: 'Bring this workbook to the front and try again.',
  },
  payloadTooLarge: {
    happened: 'Excel refused a piece of this workbook as too large to pass at once.',
    kept: 'Nothing was changed.',
    next: 'Try again; if it stays, split the longest register into two tabs.',
  },
  apiTooOld: {
    happened: 'This version of Excel is too old for Rapport.',
    kept: 'Nothing was changed.',
    next: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
  lostReply: {
    happened: 'Excel did not answer.',
    kept: 'Your registers are untouched. Rapport’s own tabs are the old ones or the new ones, never half of each, once recovery has run.',
    next: 'Check the connection and try again. Leftovers are cleared up when Rapport next runs.',
  },
  notFound: {
    happened: 'The cell or tab is no longer there.',
    kept: 'Nothing was changed.',
    next: 'Run the review again, so that it knows the workbook as it is now.',
  },
  cancelled: {
    happened: 'Cancelled.',
    kept: 'The workbook is as it was.',
    next: 'Run it again whenever you like.',
  },
  staleWorkbook: {
    happened: 'The tab “{sheet}” was changed after the review had read it.',
    kept: 'Nothing was written; the change is kept.',
    next: 'Run the review again, then write.',
  },
  presenting: {
    happened: 'A client tab is being presented, and a new tab would stand before the client’s eyes.',
    kept: 'Nothing was changed.',
    next: 'Stop presenting, then write.',
  },
  unknown: {
    happened: 'Excel refused a step ({code}).',
    kept: 'Your registers are untouched.',
    next: 'Try again. If it stays, report it with this text: {statement}',
  },
  notes: {
    nameTaken: 'A tab of yours is called “{wanted}”; it stays, and ours is called “{used}”.',
    rolledBack:
      'An interrupted write was taken back: Rapport’s tabs are those of the run before, your own are untouched. Write again when you like.',
    rolledForward:
      'An interrupted write was completed: Rapport’s tabs are the new ones, your own are untouched. There is nothing left to do.',
    textCut: {
      one: 'One text was longer than a cell can hold and was cut.',
      other: '{count} texts were longer than a cell can hold and were cut.',
    },
  },
} as const;
