import { describe, expect, it } from 'vitest'
import { aListing, inDays } from '../api/client/builders.ts'
import { join } from '../api/client/people.ts'
import { aFullLife } from './client/full-life.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { layoutFaultsOn } from './client/layout.ts'
import { aPhone, type Phone } from './client/phone.ts'
import {
  consoleSights,
  deskSights,
  look,
  lostSights,
  openings,
  openSights,
  ownSights,
  type Sight,
  thingSights,
} from './client/sights.ts'

const languages = ['fr', 'ar', 'ur'] as const
const timeout = 600_000

/** The narrowest phone, and a desktop of 1,280 pixels at twice its size. */
const sizes = [
  ['320 pixels wide', { width: 320, height: 640 }],
  ['at 200 %', { width: 640, height: 400 }],
] as const

const faultsAlong = async (phone: Phone, sights: readonly Sight[]): Promise<string[]> => {
  const found: string[] = []
  for (const { name, path } of sights) {
    await look(phone, path)
    for (const fault of await layoutFaultsOn(phone.page)) found.push(`${name}: ${fault}`)
  }
  return found
}

describe.each(sizes)('A screen %s', (_, size) => {
  it.each(languages)('shows all of every page in %s', { timeout }, async (language) => {
    const life = await aFullLife()
    const phone = await aPhoneOf(life.awa, { language, size })
    const sights = [...openSights, ...ownSights, ...lostSights, ...thingSights(life)]
    expect(await faultsAlong(phone, sights)).toEqual([])
  })

  it.each(languages)('shows all of a team’s and an operator’s pages in %s', { timeout }, async (language) => {
    const life = await aFullLife()
    const team = await aPhoneOf(life.ben, { language, size })
    const operator = await aPhoneOf(life.together.operator, { language, size })
    expect(await faultsAlong(team, deskSights(life))).toEqual([])
    expect(await faultsAlong(operator, consoleSights(life))).toEqual([])
  })

  it.each(languages)('shows all of every dialog in %s', { timeout }, async (language) => {
    const life = await aFullLife()
    const phone = await aPhoneOf(life.awa, { language, size })
    const found: string[] = []
    for (const { name, path, open } of openings(life)) {
      await look(phone, path)
      await open(phone)
      await phone.page.locator('dialog[open]').waitFor()
      for (const fault of await layoutFaultsOn(phone.page)) found.push(`${name}: ${fault}`)
    }
    expect(found).toEqual([])
  })
})

describe('Somebody who wants little motion', () => {
  it('sees none', { timeout }, async () => {
    const life = await aFullLife()
    const phone = await aPhoneOf(life.awa, { language: 'fr' })
    const moving: string[] = []
    for (const { name, path } of [...openSights, ...ownSights, ...thingSights(life)]) {
      await look(phone, path)
      const running = await phone.page.evaluate<number>(
        `document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().duration > 1).length`,
      )
      if (running > 0) moving.push(name)
    }
    expect(moving).toEqual([])
  })
})

describe('A walk through the whole app', () => {
  it('asks nobody but Indigo, and breaks nothing', { timeout }, async () => {
    const life = await aFullLife()
    const phone = await aPhoneOf(life.awa, { language: 'fr' })
    const hosts = new Set<string>()
    phone.context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http')) hosts.add(origin)
    })
    await phone.context.addInitScript(
      `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error('policy: ' + violatedDirective + ' ' + blockedURI))`,
    )
    const map = { name: 'the map', path: '/nearby?view=map' }
    for (const { path } of [...openSights, ...ownSights, map, ...thingSights(life)]) await look(phone, path)
    for (const { path, open } of openings(life)) {
      await look(phone, path)
      await open(phone)
    }
    expect([...hosts]).toEqual([phone.origin])
    expect(phone.complaints).toEqual([])
  })
})

/** Presses Tab until what has the focus reads so; somebody without a mouse does just that. */
const tabTo = async ({ page, say }: Phone, source: string): Promise<void> => {
  const wanted = say(source)
  const reads = `(() => {
    const { activeElement: e } = document
    const words = e === document.body ? '' : e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent
    const { outlineStyle, outlineWidth } = getComputedStyle(e)
    return { words: words.trim(), isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 }
  })()`
  const seen: string[] = []
  while (seen.length < 80) {
    await page.keyboard.press('Tab')
    const { words, isSeen } = await page.evaluate<{ words: string; isSeen: boolean }>(reads)
    if (words.startsWith(wanted) && !isSeen) throw new Error(`The focus cannot be seen on ${words}`)
    if (words.startsWith(wanted)) return
    seen.push(words)
  }
  throw new Error(`Tab does not lead to ${wanted}, but to ${seen.join(', ')}`)
}

const typeInto = async (phone: Phone, label: string, text: string): Promise<void> => {
  await tabTo(phone, label)
  await phone.page.keyboard.type(text)
}

const enter = async (phone: Phone, source: string): Promise<void> => {
  await tabTo(phone, source)
  await phone.page.keyboard.press('Enter')
}

/** A day as one types it into an American calendar field. */
const dayToType = (at: string): string => `${at.slice(5, 7)}${at.slice(8, 10)}${at.slice(0, 4)}`

describe('With the keyboard alone', () => {
  it('two people come from the request to the thanks', { timeout }, async () => {
    const [awa, ben] = [await join('Awa'), await join('Ben')]
    const { id } = await awa.lists(aListing({ value: 5 }))
    const giver = await aPhoneOf(awa)
    const receiver = await aPhoneOf(ben)

    await look(receiver, `/listings/${id}`)
    await enter(receiver, 'Ask for it')
    await typeInto(receiver, 'Your message', 'Hello! Is it still there?')
    await enter(receiver, 'Send')
    await receiver.page.waitForURL(/\/exchanges\//)
    const { pathname } = new URL(receiver.page.url())

    await look(giver, pathname)
    await enter(giver, 'Say yes')
    await enter(giver, 'Propose a time and a place')
    await tabTo(giver, 'Day and time')
    await giver.page.keyboard.type(`${dayToType(inDays(3))}1000AM`)
    await typeInto(giver, 'Place', 'The library')
    await enter(giver, 'Propose')
    await giver.sees('Propose another time')

    await receiver.sees('Show my code', {})
    await enter(receiver, 'Show my code')
    const code = (await receiver.page.locator('dialog p[dir="ltr"]').innerText()).trim()
    await receiver.page.keyboard.press('Escape')

    await enter(giver, 'Enter their code')
    await typeInto(giver, 'Code of 6 digits', code)
    await enter(giver, 'Complete the exchange')
    await giver.sees('Say thanks')
    await typeInto(giver, 'Some words', 'Thank you, Ben.')
    await enter(giver, 'Send thanks')
    await giver.page.getByRole('button', { name: giver.say('Send thanks') }).waitFor({ state: 'detached' })

    expect((await awa.sees({ id: pathname.split('/').at(-1) ?? '' })).status).toBe('completed')
    expect([...giver.complaints, ...receiver.complaints]).toEqual([])
  })

  it(
    'one goes past the header to the content, and after a change of page one is at its title',
    { timeout },
    async () => {
      const phone = await aPhone()
      await look(phone, '/help')
      await phone.page.evaluate('document.activeElement?.blur()')
      await enter(phone, 'Go to the content')
      expect(new URL(phone.page.url()).hash).toBe('#content')
      await enter(phone, 'Exchanges')
      await phone.page.waitForURL(/\/exchanges/)
      await phone.page.locator('h1:focus').waitFor()
      expect(await phone.page.locator('h1:focus').innerText()).toBe(phone.say('Exchanges'))
    },
  )
})
