import type { FieldFault, RefusalCode, RefusalFacts } from '../errors.ts'
import type { Spoken } from './language-for.ts'
import type { ProblemCatalogue } from './problem-catalogue.ts'
import { en } from './problems/en.ts'
import { fr } from './problems/fr.ts'

const catalogues: Record<Spoken, ProblemCatalogue> = { en, fr }

/** How failures are told in a language. */
export const problemWords = (language: Spoken) => ({
  problem: (code: RefusalCode, facts: RefusalFacts) => catalogues[language].problems[code](facts),
  fault: ({ rule, allowed }: FieldFault): string => catalogues[language].fault[rule](allowed),
})
