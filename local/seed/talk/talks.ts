import { ar } from './ar.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { sv } from './sv.ts'
import type { Talk } from './talk.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'

const talks: Readonly<Record<string, Talk>> = { fr, en, el, it, pl, fi, sv, tr, ar, fa, ur, uk }

/** What people write in a language; in English where the seed does not speak it. */
export const talkIn = (language: string): Talk => talks[language] ?? en
