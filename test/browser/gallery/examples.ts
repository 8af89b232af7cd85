import type { Exchange, Message } from '../../../web/src/features/exchanges/queries.ts'
import type { Card } from '../../../web/src/features/nearby/queries.ts'

const at = '2026-05-04T10:00:00.000Z'
export const now = Date.parse('2026-05-06T10:00:00.000Z')

export const aCard: Card = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  kind: 'offer',
  subject: 'object',
  category: 'furniture',
  title: 'A green sofa for three that wants a home',
  language: 'en',
  value: 40,
  left: 1,
  standing: false,
  remote: false,
  place: { latitude: 48.8566, longitude: 2.3522 },
  owner: '00000000-0000-4000-8000-000000000001',
  ownerName: 'Awa',
  createdAt: at,
  expiresAt: '2026-07-04T10:00:00.000Z',
  distanceKm: 2.4,
}

export const aNeed: Card = { ...aCard, kind: 'need', category: 'repairs', title: 'Mend a bicycle', remote: true }

export const anExchange: Exchange = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAW',
  listingId: aCard.id,
  kind: 'offer',
  title: aCard.title,
  giver: aCard.owner,
  receiver: '00000000-0000-4000-8000-000000000002',
  giverName: 'Awa',
  receiverName: 'Ben',
  status: 'accepted',
  quantity: 1,
  value: 40,
  price: 36,
  earned: 40,
  goodVibes: 10,
  message: 'Hello! Is it still there? I could come on Saturday.',
  createdAt: at,
  history: [
    { move: 'request', at, by: 'receiver' },
    { move: 'accept', at, by: 'giver' },
  ],
  role: 'receiver',
  moves: ['handover', 'confirm', 'cancel'],
  canThank: false,
  unread: 0,
}

export const messages: Message[] = [
  { id: '01ARZ3NDEKTSV4RRFFQ69G5FB0', at, from: 'giver', text: 'Yes, it is. Come at ten, please.' },
  { id: '01ARZ3NDEKTSV4RRFFQ69G5FB1', at, from: 'receiver', phraseId: 'thank_you' },
]
