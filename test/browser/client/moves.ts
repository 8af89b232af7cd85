import { anAcceptance, aRequest } from '../../api/client/scenes.ts'
import type { Person } from '../../api/client/person.ts'
import type { LostCall } from './lost-answer.ts'
import type { Phone } from './phone.ts'

type Exchange = { id: string; code?: string }
type Press = (phone: Phone) => Promise<void>
type Scene = { awa: Person; ben: Person; exchange: Exchange }

/** A move of an exchange: after which scene, by whom (Awa gives, Ben receives), and what is true once it has happened. */
export type Move = {
  name: string
  call: LostCall
  after: () => Promise<Scene>
  by: 'awa' | 'ben'
  /** What is done before the button can be pressed, again if need be. */
  prepare?: (phone: Phone, scene: Scene) => Promise<void>
  press: Press
  becomes: string
  /** What the one who pressed reads in the end. */
  seen: string
}

const post = (end: string): LostCall => ({ method: 'POST', path: new RegExp(`/${end}$`) })

const buttonIn =
  (place: string) =>
  (source: string): Press =>
  ({ page, say }) =>
    page
      .locator(place)
      .getByRole('button', { name: say(source), exact: true })
      .click()
const onPage = buttonIn('main')
/** A button of the dialog that is open. */
export const inDialog = buttonIn('dialog[open]')

const aHandover = async (): Promise<Scene> => {
  const { awa, ben, exchange } = await anAcceptance()
  return { awa, ben, exchange: await awa.handsOver(exchange) }
}

/** What the API says of an exchange: its moves, and both accounts. */
export const truthOf = async ({ awa, ben, exchange }: Scene): Promise<string> => {
  const { history } = await ben.sees(exchange)
  const accounts = await Promise.all([awa.digos(), ben.digos()])
  const [giver, receiver] = accounts.map(({ balance, held }) => `${balance} and ${held} held`)
  return `${history.map(({ move }) => move).join(', ')}: ${giver}; ${receiver}`
}

const even = '50 and 0 held'

export const moves: readonly Move[] = [
  {
    name: 'saying yes',
    call: post('accept'),
    after: aRequest,
    by: 'awa',
    press: onPage('Say yes'),
    becomes: `request, accept: ${even}; 50 and 40 held`,
    seen: 'You said yes.',
  },
  {
    name: 'saying no',
    call: post('decline'),
    after: aRequest,
    by: 'awa',
    press: onPage('Say no'),
    becomes: `request, decline: ${even}; ${even}`,
    seen: 'You said no.',
  },
  {
    name: 'taking a request back',
    call: post('withdraw'),
    after: aRequest,
    by: 'ben',
    press: onPage('Take my request back'),
    becomes: `request, withdraw: ${even}; ${even}`,
    seen: 'You took your request back.',
  },
  {
    name: 'handing over',
    call: post('handover'),
    after: anAcceptance,
    by: 'awa',
    press: onPage('I have handed it over'),
    becomes: `request, accept, handover: ${even}; 50 and 40 held`,
    seen: 'You marked it as handed over.',
  },
  {
    name: 'confirming',
    call: post('confirm'),
    after: aHandover,
    by: 'ben',
    press: onPage('I have got it'),
    becomes: 'request, accept, handover, confirm: 90 and 0 held; 10 and 0 held',
    seen: 'You confirmed. The exchange is completed.',
  },
  {
    name: 'confirming with the code',
    call: post('confirm'),
    after: anAcceptance,
    by: 'awa',
    prepare: async ({ page, press, say }, { ben, exchange }) => {
      await press('Enter their code')
      await page.getByLabel(say('Code of 6 digits')).fill((await ben.sees(exchange)).code ?? '')
    },
    press: inDialog('Complete the exchange'),
    becomes: 'request, accept, confirm: 90 and 0 held; 10 and 0 held',
    seen: 'You confirmed. The exchange is completed.',
  },
  {
    name: 'cancelling',
    call: post('cancel'),
    after: anAcceptance,
    by: 'ben',
    prepare: async ({ page, press, say }) => {
      await press('Cancel the exchange')
      await page.getByLabel(say('I changed my mind')).check()
    },
    press: inDialog('Cancel the exchange'),
    becomes: `request, accept, cancel: ${even}; ${even}`,
    seen: 'You cancelled.',
  },
  {
    name: 'asking a moderator',
    call: post('dispute'),
    after: aHandover,
    by: 'ben',
    prepare: async ({ press, write }) => {
      await press('There is a problem')
      await write('What is the problem?', 'It is broken.')
    },
    press: inDialog('Ask a moderator'),
    becomes: `request, accept, handover, dispute: ${even}; 50 and 40 held`,
    seen: 'You asked a moderator to decide.',
  },
]
