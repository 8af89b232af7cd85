import type { Waiting } from '../../../app/offline/outbox.ts'
import type { Draft } from './draft.ts'
import { emptyDraft } from './draft.ts'

/** What waits for a network as a draft again, under the same key: if it went out meanwhile, it is not published twice. */
export const draftOfWaiting = ({ key, input, photos }: Extract<Waiting, { kind: 'listing' }>): Draft => {
  const { kind, subject, category, title, description, language, value, quantity, standing, remote, place } = input
  return {
    ...emptyDraft(key),
    photos: photos.map((blob, number) => ({ id: `${key}.${number}`, blob })),
    kind,
    subject,
    category,
    title,
    description,
    language,
    value,
    quantity: quantity ?? 1,
    standing: standing ?? false,
    remote: remote ?? false,
    availability: input.availability ?? '',
    ...(input.condition && { condition: input.condition }),
    ...('latitude' in place && { place: { ...place, name: '' } }),
  }
}
