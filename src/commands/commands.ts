// The ribbon's function commands. They run in a runtime of their own: what they need, they read from the workbook.

/** Goes to the cell of the next finding on the Findings tab. Not there yet: it ends at once, as Excel asks of every command. */
function goToNextFinding(event: Office.AddinCommands.Event): void {
  event.completed();
}

void Office.onReady(() => {
  Office.actions.associate('goToNextFinding', goToNextFinding);
});
