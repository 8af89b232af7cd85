/** How long some work takes, in milliseconds of real time. */
export const takenMs = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
