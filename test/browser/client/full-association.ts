import * as z from 'zod'
import { aMission, anEvent, inDays, paris } from '../../api/client/builders.ts'
import { join } from '../../api/client/people.ts'
import type { Person } from '../../api/client/person.ts'
import { anApplication, decides } from '../../api/client/scenes.ts'

const Identified = z.object({ id: z.string() })
const Mission = z.object({ id: z.string(), shifts: z.array(z.object({ id: z.string() })) })

const blankets = {
  kind: 'need',
  category: 'household',
  title: 'Vingt couvertures chaudes',
  description: 'Pour les soirs d’hiver.',
  language: 'fr',
  value: 5,
  quantity: 20,
}

/** Events of an association in each state that looks different to Awa. */
const eventsOf = async (association: string, { awa, ben, cleo }: { awa: Person; ben: Person; cleo: Person }) => {
  const publish = async (changes: object) =>
    Identified.parse((await ben.post(`/v1/associations/${association}/events`, anEvent(changes))).body)
  const [open, going, waiting, cancelled] = await Promise.all([
    publish({
      title: 'طبخ معًا',
      language: 'ar',
      languages: ['ar', 'fr'],
      accessNotes: 'Une rampe à l’entrée.',
      recurrence: 'FREQ=WEEKLY;COUNT=3',
    }),
    publish({ remote: true, remoteLink: 'https://meet.example.org/un-lien-tres-long-qui-ne-finit-pas', minAge: 16 }),
    publish({ title: 'Balade au bord de l’eau', language: 'fr', capacity: 1 }),
    publish({ title: 'Football', recurrence: 'FREQ=WEEKLY;COUNT=3' }),
  ])
  await cleo.post(`/v1/events/${waiting.id}/signup`)
  await Promise.all([going, waiting, cancelled].map(({ id }) => awa.post(`/v1/events/${id}/signup`)))
  await ben.delete(`/v1/events/${cancelled.id}`)
  return { open, going, waiting, cancelled }
}

/** What Awa has given an association: something promised, and something received, of which there is a receipt. */
const giftsTo = async (association: string, awa: Person, ben: Person) => {
  const need = await ben.lists({ ...blankets, associationId: association })
  const received = await awa.asks(need, { message: 'J’en ai deux.', quantity: 2 })
  await ben.accepts(received)
  await ben.confirms(received)
  const promised = await awa.asks(need, { message: 'Et encore cinq.', quantity: 5 })
  await ben.accepts(promised)
  return { need, received, promised }
}

/** Associations as Awa meets them: Ben's, where she takes part; one that invites her; and two that she has applied with. */
export const aFullAssociation = async (awa: Person, ben: Person, cleo: Person) => {
  const operator = await join('Olga', { groups: ['operators'] })
  const [verified, inviting, pending, refused] = await Promise.all([
    anApplication(ben, { name: 'La Table du Canal' }),
    anApplication(cleo, { name: 'أصدقاء الحي' }),
    anApplication(awa, { name: 'Les Jardins' }),
    anApplication(awa, { name: 'Les Balcons' }),
  ])
  await decides(operator, verified, 'verified')
  await decides(operator, inviting, 'verified')
  await decides(operator, refused, 'refused', 'The number is not in the register.')
  await cleo.post(`/v1/associations/${inviting.id}/team`, { memberId: awa.id, role: 'volunteer_manager' })
  const shifts = [1, 2].map((day) => ({ startsAt: inDays(day), endsAt: inDays(day + 0.1), places: 2, value: 10 }))
  const details = { tasks: 'Trier, porter.', skills: ['Parler arabe'], accessNotes: 'Trois marches.', shifts }
  const mission = Mission.parse((await ben.post(`/v1/associations/${verified.id}/missions`, aMission(details))).body)
  await awa.post(`/v1/missions/${mission.id}/shifts/${mission.shifts[0]?.id}/signup`)
  await ben.post(`/v1/associations/${verified.id}/branches`, { name: 'Maison de quartier des Lilas', place: paris })
  const events = await eventsOf(verified.id, { awa, ben, cleo })
  return {
    operator,
    associations: { verified, inviting, pending, refused },
    events,
    mission,
    gifts: await giftsTo(verified.id, awa, ben),
  }
}
