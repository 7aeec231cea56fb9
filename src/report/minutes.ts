// Placeholder, to be replaced: the minutes of a review as Markdown.
import type { Language } from '../locales/format';
import type { Review } from '../review/review';

export function minutes(review: Review, { client = '' }: { readonly language: Language; readonly client?: string }): string {
  return `# ${review.workbook} ${client}`;
}
