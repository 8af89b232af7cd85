import { ar } from './ar.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { sv } from './sv.ts'
import type { SomeWords } from './things.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'

/** The words of listings, by language. */
export const words: Readonly<Record<string, SomeWords>> = { fr, en, el, it, pl, fi, sv, tr, ar, fa, ur, uk }
