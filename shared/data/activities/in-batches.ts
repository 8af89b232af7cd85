const atOnce = 20

/** Does something with each, some at a time side by side: a roster may have a thousand people. */
export const inBatches = async <T>(all: readonly T[], act: (each: T) => Promise<void>): Promise<void> => {
  for (let start = 0; start < all.length; start += atOnce) {
    await Promise.all(all.slice(start, start + atOnce).map(act))
  }
}
