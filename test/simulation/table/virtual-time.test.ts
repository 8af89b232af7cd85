import { expect, it } from 'vitest'
import { lived, mortalSleep } from './life.ts'
import { simulate } from './virtual-time.ts'

const race = (seed: number): Promise<string[]> =>
  simulate(seed, async ({ clock, random }) => {
    const history: string[] = []
    const actor = async (name: string): Promise<void> => {
      for (let step = 0; step < 5; step += 1) {
        await clock.sleep(random.below(3))
        history.push(`${clock.now()} ${name} ${step}`)
      }
    }
    await Promise.all(['ann', 'bob', 'cleo'].map(actor))
    return history
  })

it('replays a seed exactly, and another seed differently', async () => {
  expect(await race(1)).toEqual(await race(1))
  expect(await race(1)).not.toEqual(await race(2))
})

it('lets a year pass at once', async () => {
  const yearMs = 365 * 86_400_000
  const elapsed = simulate(1, async ({ clock }) => {
    await clock.sleep(yearMs)
    return clock.now()
  })
  expect(await elapsed).toBe(yearMs)
})

it('wakes sleepers in the order of time, whoever began first', async () => {
  const woken = await simulate(7, async ({ clock }) => {
    const order: number[] = []
    await Promise.all([30, 10, 20, 0].map((ms) => clock.sleep(ms).then(() => order.push(ms))))
    return order
  })
  expect(woken).toEqual([0, 10, 20, 30])
})

it('holds virtual time still while something real is under way', async () => {
  const at = await simulate(3, async ({ clock }) => {
    void clock.sleep(1000)
    await clock.outside(new Promise((resolve) => setImmediate(resolve)))
    return clock.now()
  })
  expect(at).toBe(0)
})

it('says so when everybody waits for nothing', async () => {
  await expect(simulate(5, () => new Promise(() => undefined))).rejects.toThrow('Seed 5: everybody waits')
})

it('passes on the error of its body', async () => {
  await expect(simulate(5, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})

it('never lets a killed function go on, not even its finally', async () => {
  const seen: string[] = []
  const ending = await simulate(1, async ({ clock }) => {
    const end = await lived(async (life) => {
      const sleep = mortalSleep(clock.sleep, life)
      void clock.sleep(5).then(life.end)
      try {
        await sleep(10)
        seen.push('after')
      } finally {
        seen.push('finally')
      }
    })
    await clock.sleep(100)
    return end
  })
  expect(ending).toEqual({ kind: 'killed' })
  expect(seen).toEqual([])
})
