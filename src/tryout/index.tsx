// Starts the try-out page.
import { createRoot } from 'react-dom/client';
import { TryOut } from './try-out';

const root = document.getElementById('tryout');
if (!root) throw new Error('tryout.html has no #tryout');
createRoot(root).render(<TryOut />);
