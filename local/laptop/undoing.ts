/** Undoes what was started, the latest first, and goes on whatever fails. */
export const undoing = () => {
  const steps: (() => unknown)[] = []
  let undone: Promise<void> | undefined
  const undo = async (): Promise<void> => {
    for (const step of steps.toReversed()) {
      try {
        await step()
      } catch {
        // The others are to stop all the same.
      }
    }
  }
  return {
    later: (step: () => unknown): void => {
      steps.push(step)
    },
    undo: (): Promise<void> => (undone ??= undo()),
  }
}
