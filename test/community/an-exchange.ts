import type { Exchange } from '../../shared/model/exchange.ts'

export const giver = '11111111-1111-4111-8111-111111111111'
export const receiver = '22222222-2222-4222-8222-222222222222'
export const requestedAt = '2026-03-02T09:00:00.000Z'

/** A request of a chair for 40 Digos. */
export const anExchange = (said: Partial<Exchange> = {}): Exchange => ({
  id: '33333333-3333-4333-8333-333333333333',
  listingId: '44444444-4444-4444-8444-444444444444',
  kind: 'offer',
  title: 'Une chaise',
  giver,
  receiver,
  giverName: 'Awa',
  receiverName: 'Ben',
  status: 'requested',
  quantity: 1,
  value: 40,
  price: 40,
  earned: 40,
  goodVibes: 0,
  message: 'Bonjour !',
  createdAt: requestedAt,
  history: [{ move: 'request', at: requestedAt, by: said.kind === 'need' ? 'giver' : 'receiver' }],
  standing: false,
  wrongCodes: 0,
  reminders: 0,
  unreadGiver: 1,
  unreadReceiver: 0,
  thanked: [],
  ...said,
})
