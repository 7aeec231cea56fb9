// The ribbon's function commands. They run in a runtime of their own: what they need, they read from the workbook.
import { goToNextFinding } from '../excel/next-finding';

/** Excel waits for `completed`, whatever happens. A command has no place to show a failure, so that goes to its runtime's console. */
async function onNextFinding(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await goToNextFinding(Excel);
  } catch (failure) {
    console.error(failure);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('goToNextFinding', (event: Office.AddinCommands.Event) => void onNextFinding(event));
});
