import { expect } from 'vitest'
import { inDays, times } from '../../api/client/builders.ts'
import { join } from '../../api/client/people.ts'
import type { Person } from '../../api/client/person.ts'
import { aGeotaggedPicture, photosOf, sendAll } from '../../api/client/photos.ts'
import { give } from '../../api/client/scenes.ts'
import { aFullAssociation } from './full-association.ts'

type Identified = { id: string }

const sofa = {
  title: 'Un canapé vert',
  description: 'Confortable, pour trois. Au deuxième étage, sans ascenseur.',
  language: 'fr',
  value: 12,
}
const lesson = {
  subject: 'service',
  category: 'languages',
  title: 'دروس في اللغة العربية',
  description: 'ساعة في الأسبوع، لمن يريد.',
  language: 'ar',
  standing: true,
  remote: true,
  value: 3,
}
const aNeed = {
  kind: 'need',
  subject: 'service',
  category: 'repairs',
  title: 'Réparer un vélo',
  language: 'fr',
  value: 5,
}

const withPhotos = async (owner: Person, listing: Identified): Promise<void> => {
  await sendAll(owner, listing, await Promise.all(times(2, () => aGeotaggedPicture(640, 480))))
  const states = async () => (await photosOf(owner, listing)).map(([, status]) => status)
  await expect.poll(states, { timeout: 60_000 }).toEqual(['ready', 'ready'])
}

/** Exchanges of Awa as the receiver, one in each state that looks different. */
const exchangesOf = async (awa: Person, ben: Person, cleo: Person) => {
  const ask = async (title: string) => awa.asks(await ben.lists({ ...sofa, title, value: 2 }), { message: 'Bonjour !' })
  const [requested, accepted, handedOver, completed, claimed, disputed] = await Promise.all(
    ['Une table', 'Une lampe', 'Un tapis', 'Des livres', 'Une radio', 'Un miroir'].map(ask),
  )
  if (!requested || !accepted || !handedOver || !completed || !claimed || !disputed) throw new Error('One is missing')
  for (const each of [accepted, handedOver, completed, claimed, disputed]) await ben.accepts(each)
  await ben.put(`/v1/exchanges/${accepted.id}/appointment`, { at: inDays(2), place: 'La bibliothèque' })
  await ben.writes(accepted, 'À quelle heure venez-vous ?')
  await awa.post(`/v1/exchanges/${accepted.id}/messages`, { phraseId: 'i_am_late' })
  await awa.writes(accepted, 'Vers dix heures, https://example.org/un-lien-tres-long-qui-ne-finit-pas')
  await ben.handsOver(handedOver)
  await awa.confirms(completed)
  await ben.cancels(claimed, { reason: 'no_show', text: 'Personne au rendez-vous.' })
  await awa.disputes(disputed, { text: 'Il est cassé.' })
  const done = await give(cleo, awa, { ...sofa, title: 'Une chaise', value: 1 })
  await awa.thanks(done, { badges: ['kind', 'punctual'], text: 'Merci beaucoup !' })
  await cleo.thanks(done, { badges: ['cheerful'], text: 'شكرا جزيلا' })
  return { requested, accepted, handedOver, completed, claimed, disputed, thanked: done }
}

const makeLife = async () => {
  // One first, so that the functions are awake: Cognito waits for none of them longer than five seconds.
  const awa = await join('Awa')
  const [ben, cleo, dan] = await Promise.all([join('Ben'), join('Cléo'), join('Dan')])
  const theirs = await ben.lists(sofa)
  await withPhotos(ben, theirs)
  const [own, standing, need, closed, gone] = await Promise.all([
    awa.lists({ ...sofa, title: 'Un lit d’enfant', quantity: 3 }),
    awa.lists(lesson),
    cleo.lists(aNeed),
    awa.lists({ ...sofa, title: 'Un four' }),
    ben.lists({ ...sofa, title: 'Un vase' }),
  ])
  await withPhotos(awa, own)
  await awa.delete(`/v1/listings/${closed.id}`)
  await ben.delete(`/v1/listings/${gone.id}`)
  const asked = await ben.asks(own, { message: 'Est-il encore là ?' })
  await cleo.asks(own, { message: 'مرحبا، هل هو متاح؟' })
  const exchanges = await exchangesOf(awa, ben, cleo)
  await awa.patch('/v1/me', { languages: ['fr', 'ar'], place: { latitude: 48.8566, longitude: 2.3522 } })
  await awa.put(`/v1/me/blocks/${dan.id}`)
  return {
    awa,
    ben,
    cleo,
    dan,
    listings: { theirs, own, standing, need, closed, gone },
    exchanges: { ...exchanges, asked },
    together: await aFullAssociation(awa, ben, cleo),
  }
}

export type Life = Awaited<ReturnType<typeof makeLife>>

let life: Promise<Life> | undefined

/** A member with something of everything: listings, exchanges in each state, notices, thanks, somebody blocked. Made once. */
export const aFullLife = (): Promise<Life> => (life ??= makeLife())
