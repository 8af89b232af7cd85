import type { Point } from '../../../../../shared/model/place.ts'
import type { Event, Mission } from '../../activities/queries.ts'
import type { FoundPlace } from '../../places/queries.ts'

/** What a team writes of an event or a mission, as it stands in the form. */
export type ActivityDraft = {
  title: string
  description: string
  language: string
  /** The languages that are spoken there. */
  languages: readonly string[]
  isRemote: boolean
  /** Chosen in this form; without it, an activity keeps its own, and takes that of the one that it is like. */
  place: FoundPlace | undefined
  venue: string
  remoteLink: string
  accessNotes: string
  minAge: string
  branchId: string
}

export const newDraft = (language: string): ActivityDraft => ({
  title: '',
  description: '',
  language,
  languages: [],
  isRemote: false,
  place: undefined,
  venue: '',
  remoteLink: '',
  accessNotes: '',
  minAge: '',
  branchId: '',
})

export const draftOf = (activity: Event | Mission): ActivityDraft => ({
  title: activity.title,
  description: activity.description,
  language: activity.language,
  languages: activity.languages ?? [],
  isRemote: activity.remote,
  place: undefined,
  venue: activity.venue ?? '',
  remoteLink: activity.remoteLink ?? '',
  accessNotes: activity.accessNotes ?? '',
  minAge: activity.minAge === undefined ? '' : String(activity.minAge),
  branchId: activity.branchId ?? '',
})

/** What was written, without the spaces around it; undefined where nothing was. */
export const written = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

const placeOf = ({ place }: ActivityDraft) => place && { place: { placeId: place.placeId } }

/** What is sent of a new activity. @param point where it is as long as no place was chosen */
export const publishedOf = (draft: ActivityDraft, point: Point | undefined) => {
  const { title, description, language, languages, isRemote, branchId } = draft
  const [venue, remoteLink, accessNotes, minAge] = [
    isRemote ? undefined : written(draft.venue),
    isRemote ? written(draft.remoteLink) : undefined,
    written(draft.accessNotes),
    written(draft.minAge),
  ]
  return {
    title: title.trim(),
    description: description.trim(),
    language,
    languages: [...languages],
    remote: isRemote,
    ...(placeOf(draft) ?? (point && { place: point })),
    ...(venue !== undefined && { venue }),
    ...(remoteLink !== undefined && { remoteLink }),
    ...(accessNotes !== undefined && { accessNotes }),
    ...(minAge !== undefined && { minAge: Number(minAge) }),
    ...(branchId !== '' && { branchId }),
  }
}

/** What is sent of an activity that there is: what was emptied is taken away. */
export const changedOf = (draft: ActivityDraft) => {
  const { title, description, language, languages, isRemote } = draft
  const minAge = written(draft.minAge)
  return {
    title: title.trim(),
    description: description.trim(),
    language,
    languages: [...languages],
    remote: isRemote,
    ...placeOf(draft),
    venue: (isRemote ? undefined : written(draft.venue)) ?? null,
    remoteLink: (isRemote ? written(draft.remoteLink) : undefined) ?? null,
    accessNotes: written(draft.accessNotes) ?? null,
    minAge: minAge === undefined ? null : Number(minAge),
  }
}
