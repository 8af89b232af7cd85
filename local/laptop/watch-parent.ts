/** How often one looks whether the parent is still there. */
const everyMs = 500

/** Calls `onDeath` when the process that started this one is gone: no signal tells, the process is only handed to another parent. */
export const watchParent = (onDeath: () => void): void => {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onDeath()
  }, everyMs)
  timer.unref()
}
