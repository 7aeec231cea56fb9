// What the audit could not see, in English.
export const audit = {
  blind: {
    stakeholders: 'There is no stakeholder register, so names can’t be told to be the client’s, and nobody can be missed in the plan.',
    communicationPlan: 'There is no communication plan, so nothing can be said of who should hear what, and when.',
    communicationLog: 'There is no communication log, so nothing can be said of who was told. The smallest one has the columns: {columns}.',
  },
} as const;
