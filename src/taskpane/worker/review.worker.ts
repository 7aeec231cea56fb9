// The review, away from the pane's thread.
import { reviewDesk } from './review-desk';
import type { ToWorker } from './worker-messages';

const take = reviewDesk((message) => {
  self.postMessage(message);
});

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  take(data);
};
