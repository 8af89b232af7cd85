import { endingsOf, stripEndings } from '../strip-endings.ts'

const groups = [
  endingsOf('هايمان هايتان هايشان هايي هايم هايت هايش هاي ها', 2),
  endingsOf('ترين تر', 3),
  endingsOf('ان ات', 4),
  endingsOf('اي يي ي', 3),
  endingsOf('ه', 3),
]

/**
 * Persian, lightly: plurals in -hâ and -ân, comparison, the indefinite and linking -i. Endings after Windfuhr and Perry,
 * "Persian and Tajik", in "The Iranian Languages" (2009).
 */
export const persianStem = (word: string): string => stripEndings(word, groups)
