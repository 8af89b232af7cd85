import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { synthesise } from '../../local/laptop/synthesise.ts'
import { signIn, signUp } from '../../test/api/client/cognito.ts'
import { paris } from '../../test/api/client/builders.ts'
import { personOf, type Person } from '../../test/api/client/person.ts'
import { read } from '../../test/api/client/answer.ts'
import { listings } from '../../shared/contract/listings.ts'

const root = join(import.meta.dirname, '..', '..')
const lookEveryMs = 5
/** As many listings a minute as one member may write, and some to spare. */
const eachMost = 100

/** A word that no other listing has. */
const wordOf = (number: number): string =>
  `mot${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`

/** Publishes a listing; milliseconds from its moment until a search shows it. */
const lagOf = async (person: Person, number: number): Promise<number> => {
  const title = `Canapé bleu ${wordOf(number)}`
  const description = 'Très confortable, en tissu bleu, avec deux coussins. À venir chercher au deuxième étage.'
  const { createdAt } = await person.lists({ title, description, language: 'fr' })
  const query = `latitude=${paris.latitude}&longitude=${paris.longitude}&q=${encodeURIComponent(wordOf(number))}`
  for (;;) {
    const { items } = await read(person.get(`/v1/listings?${query}`), listings.browseListings.output)
    if (items.length > 0) return Date.now() - Date.parse(createdAt)
    await sleep(lookEveryMs)
  }
}

/** How long so many new listings take, one after the other, until they are found over the API of a laptop. */
export const measureLags = async (count: number): Promise<number[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'indigo-bench-'))
  const assembly = join(folder, 'assembly')
  await synthesise({ root, country: 'FR', webOrigin: 'http://web.test', folder: assembly })
  const laptop = await startLaptop({ country: 'FR', assembly, logs: join(folder, 'logs'), schedules: false })
  try {
    const { cognito, api: origin } = laptop.local
    const lags: number[] = []
    let person: Person | undefined
    for (let number = 0; number < count; number += 1) {
      if (!person || number % eachMost === 0) {
        const email = `bench-${number}@people.example`
        const id = await signUp(cognito, email)
        person = personOf({ origin, id, email, token: (await signIn(cognito, email)).access })
      }
      lags.push(await lagOf(person, number))
    }
    return lags
  } finally {
    await laptop.stop()
    rmSync(folder, { recursive: true })
  }
}
