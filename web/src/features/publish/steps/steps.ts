import type { Draft } from '../draft/draft.ts'

/** The questions of the wizard, in their order; each has a screen of its own. */
export const steps = [
  'photo',
  'kind',
  'subject',
  'category',
  'title',
  'description',
  'details',
  'value',
  'place',
  'preview',
] as const

export type Step = (typeof steps)[number]

/** The screen after the last question, where there is no network. */
export const waitingStep = 'waiting'

export const stepNamed = (name: string | undefined): Step | undefined => steps.find((step) => step === name)

/** The steps of a wizard that was opened to give or to need something: then that is not asked again. */
export const stepsFor = (kind: Draft['kind']): readonly Step[] =>
  kind === undefined ? steps : steps.filter((step) => step !== 'kind')

/** After the last one comes the last one. */
export const stepAfter = (step: Step, all: readonly Step[]): Step => all[all.indexOf(step) + 1] ?? step

export const stepBefore = (step: Step, all: readonly Step[]): Step | undefined => all[all.indexOf(step) - 1]

const isAnswered: Readonly<Record<Step, (draft: Draft) => boolean>> = {
  photo: () => true,
  kind: ({ kind }) => kind !== undefined,
  subject: ({ subject }) => subject !== undefined,
  category: ({ category }) => category !== undefined,
  title: ({ title }) => title.trim() !== '',
  description: ({ description }) => description.trim() !== '',
  details: () => true,
  value: ({ value }) => value !== undefined,
  place: ({ place }) => place !== undefined,
  preview: () => false,
}

/** The first question that still wants an answer; the preview when none does. */
export const firstOpenStep = (draft: Draft): Step => steps.find((step) => !isAnswered[step](draft)) ?? 'preview'

/** The step that is shown for an address: never beyond a question that wants an answer first. */
export const shownStep = (draft: Draft, wanted: Step | undefined): Step => {
  const first = firstOpenStep(draft)
  if (!wanted) return 'photo'
  return steps.indexOf(wanted) <= steps.indexOf(first) ? wanted : first
}
