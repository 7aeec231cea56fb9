// The words in which survey questions are classified: what a question measures and which side of the relationship it is about.

export type Metric = 'nps' | 'csat' | 'ces' | 'rating' | 'text' | 'choice';

export type Dimension =
  'communication' | 'delivery' | 'quality' | 'responsiveness' | 'team' | 'experience' | 'support' | 'value' | 'overall';
