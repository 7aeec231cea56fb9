// Waits for what a page shows after an action: on a slow or busy machine that comes late, and nothing here may depend on how late.

/** Far more than any step takes: only what never comes is waited for so long. */
export const PATIENCE = 120_000;

const PAUSE = 50;

/** Asks again until nothing is thrown; at the end of its patience throws what was thrown last. */
export async function eventually(isSo: () => Promise<void>, patience = PATIENCE): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      await isSo();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** What is found wrong and stays so; nothing as soon as it is found in order once. */
export async function lasting(find: () => Promise<readonly string[]>, patience: number): Promise<readonly string[]> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await find();
    if (found.length === 0 || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
