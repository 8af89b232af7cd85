import * as z from 'zod'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { testAssembly } from '../../local/laptop/test-assembly.ts'
import { RosterRow } from '../../shared/model/activity-views.ts'
import { bareClient } from '../bare/bare-client.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { seeAsFunction } from '../scenes/see-as-function.ts'
import { anEventForFifty } from '../scenes/an-event-for-fifty.ts'
import { putItems } from '../scenes/put-items.ts'

const people = 200
const capacity = 50

const Rows = z.object({ items: z.array(RosterRow) })

/** Everybody signs up at once; what they are told, and how long it takes. */
const signUp = async (laptop: Laptop) => {
  const { items, eventId, coordinator, members } = await anEventForFifty(people, capacity)
  const client = bareClient()
  await putItems(client, laptop.local.dynamodb.table, items)
  client.destroy()
  const headersOf = ({ id }: { id: string }) => ({
    authorization: `Bearer ${laptop.identity.mintAccessToken({ sub: id })}`,
  })
  const event = new URL(`/v1/events/${eventId}/`, laptop.local.api)
  const asked = members.map((member) => headersOf(member))
  const start = performance.now()
  const answers = await Promise.all(
    asked.map((headers) => fetch(new URL('signup', event), { method: 'POST', headers }).then(({ status }) => status)),
  )
  const seconds = (performance.now() - start) / 1_000
  const answer = await fetch(new URL('signups', event), { headers: headersOf(coordinator) })
  return { answers, seconds, roster: Rows.parse(await answer.json()).items }
}

const signUpRows = async (): Promise<Row[]> => {
  const assembly = await testAssembly()
  const laptop = await startLaptop({ country: 'FR', assembly, schedules: false, throttling: false })
  try {
    seeAsFunction(laptop, 'activities')
    const { answers, seconds, roster } = await signUp(laptop)
    const going = roster.filter(({ status }) => status === 'going').length
    const inOrder = roster.slice(capacity).filter(({ position }, place) => position === place + 1).length
    const note = `${seconds.toFixed(1)} s from cold functions, ${inOrder} waiting in order`
    const exactly = { atLeast: capacity }
    return [
      rowOf(`of ${people} who sign up at once for ${capacity} places, going`, going, exactly, { note }),
      rowOf('more than its places', Math.max(0, going - capacity), { atMost: 0 }),
      rowOf('waiting in their order', inOrder, { atLeast: people - capacity }),
      rowOf('answers other than 200', answers.filter((status) => status !== 200).length, { atMost: 0 }),
      rowOf('on the list twice', roster.length - new Set(roster.map(({ memberId }) => memberId)).size, { atMost: 0 }),
    ]
  } finally {
    await laptop.stop()
  }
}

export const signUpsPart: Part = {
  title: 'Many sign up for one event at once',
  how: `${people} members of a laptop sign up at once over HTTP for an event with ${capacity} places; the team’s list tells what came of it. A roster is one item.`,
  measure: signUpRows,
}
