/** Letters that mean the same to whoever looks for a name, and that Unicode does not take apart. */
const alike: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
}

const letters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** A name without case, accents, points and variants of letters; words are parted by one space. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(letters, (letter) => alike[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
