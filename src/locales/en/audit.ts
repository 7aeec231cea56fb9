// What the audit could not see, in English.
export const audit = {
  blind: {
    stakeholders: 'No stakeholder is registered, so names can’t be told to be the client’s, and nobody can be missed in the plan.',
    communicationPlan: 'No line of a communication plan was found, so nothing can be said of who should hear what, and when.',
    communicationLog: 'No contact is logged, so nothing can be said of who was told. The smallest log has the columns: {columns}.',
  },
  logInPart: 'A tab could not be read, and contacts may be logged on it, so nothing can be said of who was not told.',
} as const;
