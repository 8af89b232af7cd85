/** The life of one running function. When it ends, its code simply never goes on: no `finally` runs. */
export type Life = { readonly isOver: boolean; readonly end: () => void }

/** How a function ended. */
export type Ending<T> = { kind: 'returned'; value: T } | { kind: 'threw'; error: unknown } | { kind: 'killed' }

/** Runs a function that may be killed wherever it waits. */
export const lived = <T>(body: (life: Life) => Promise<T>): Promise<Ending<T>> =>
  new Promise((resolve) => {
    let isOver = false
    const life: Life = {
      get isOver() {
        return isOver
      },
      end() {
        isOver = true
        resolve({ kind: 'killed' })
      },
    }
    body(life).then(
      (value) => resolve({ kind: 'returned', value }),
      (error: unknown) => resolve({ kind: 'threw', error }),
    )
  })

/** Passes a wait on while the life lasts, and never returns after. */
export const whileAlive = async <T>(life: Life | undefined, wait: Promise<T>): Promise<T> => {
  try {
    return await wait
  } finally {
    if (life?.isOver === true) await forever()
  }
}

export const forever = (): Promise<never> => new Promise<never>(() => undefined)

/** A clock whose sleepers never wake once their life has ended. */
export const mortalSleep =
  (sleep: (ms: number) => Promise<void>, life: Life): ((ms: number) => Promise<void>) =>
  (ms) =>
    whileAlive(life, sleep(ms))
