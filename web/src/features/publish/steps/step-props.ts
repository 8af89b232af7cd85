import type { Draft } from '../draft/draft.ts'

export type StepProps = { draft: Draft }
