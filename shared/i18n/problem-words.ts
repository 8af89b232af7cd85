import type { FieldFault, RefusalCode, RefusalFacts } from '../errors.ts'
import type { Spoken } from './language-for.ts'
import type { ProblemCatalogue } from './problem-catalogue.ts'
import { ar } from './problems/ar.ts'
import { el } from './problems/el.ts'
import { en } from './problems/en.ts'
import { fa } from './problems/fa.ts'
import { fi } from './problems/fi.ts'
import { fr } from './problems/fr.ts'
import { it } from './problems/it.ts'
import { pl } from './problems/pl.ts'
import { sv } from './problems/sv.ts'
import { tr } from './problems/tr.ts'
import { ur } from './problems/ur.ts'

const catalogues: Record<Spoken, ProblemCatalogue> = { en, fr, el, it, pl, fi, sv, tr, ar, fa, ur }

/** How failures are told in a language. */
export const problemWords = (language: Spoken) => ({
  problem: (code: RefusalCode, facts: RefusalFacts) => catalogues[language].problems[code](facts),
  fault: ({ rule, allowed }: FieldFault): string => catalogues[language].fault[rule](allowed),
})
