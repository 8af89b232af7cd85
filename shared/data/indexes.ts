/** What a card in a list shows beside what its keys tell; projected, so that a page needs no second read. */
export const cardAttributes = [
  'kind',
  'subject',
  'category',
  'title',
  'language',
  'value',
  'left',
  'remote',
  'standing',
  'owner',
  'ownerName',
  'expiresAt',
  'photo',
  'associationId',
] as const

/** What a list shows of an association beside what its keys tell. */
export const associationCardAttributes = ['name', 'summary', 'languages', 'latitude', 'longitude'] as const

/** What a list shows of an event or a mission beside what its keys tell. */
export const activityCardAttributes = [
  'type',
  'status',
  'isHidden',
  'title',
  'language',
  'languages',
  'remote',
  'association',
  'associationName',
  'startsAt',
  'endsAt',
  'places',
  'branch',
  'latitude',
  'longitude',
] as const

/** A sparse index of the table: an item is in it as soon as it has both key attributes. */
export type TableIndex = { name: string; partition: string; sort: string; projected: readonly string[] }

/** Every index of the table, once: the stacks create them, tests and the simulation obey them. */
export const indexes = [
  { name: 'near', partition: 'nearCell', sort: 'nearSort', projected: cardAttributes },
  {
    name: 'recent',
    partition: 'recentCell',
    sort: 'createdAt',
    projected: [...cardAttributes, 'latitude', 'longitude'],
  },
  { name: 'listedBy', partition: 'owner', sort: 'createdAt', projected: [] },
  { name: 'open', partition: 'openOf', sort: 'createdAt', projected: [] },
  { name: 'giver', partition: 'giver', sort: 'createdAt', projected: [] },
  { name: 'receiver', partition: 'receiver', sort: 'createdAt', projected: [] },
  { name: 'register', partition: 'registered', sort: 'createdAt', projected: associationCardAttributes },
  { name: 'around', partition: 'aroundCell', sort: 'createdAt', projected: associationCardAttributes },
  { name: 'serves', partition: 'server', sort: 'since', projected: ['role', 'status'] },
  { name: 'soon', partition: 'soonCell', sort: 'soonAt', projected: activityCardAttributes },
  { name: 'hosts', partition: 'host', sort: 'hostedAt', projected: activityCardAttributes },
  { name: 'due', partition: 'dueHour', sort: 'dueAt', projected: [] },
] as const satisfies readonly TableIndex[]

export type IndexName = (typeof indexes)[number]['name']
