// The views of a review, in the order of their tabs.
export const VIEW_NAMES = ['findings', 'workbook', 'scores', 'write', 'history'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
