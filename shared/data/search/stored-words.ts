import type { IndexWords } from '../../domain/words/index-words.ts'

const list = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean)

/** Words as an item carries them: those of the title, a semicolon, those of the description. */
export const writeWords = ({ title, description }: IndexWords): string => `${title.join(' ')};${description.join(' ')}`

export const readWords = (text: string): IndexWords => {
  const [title, description] = text.split(';')
  return { title: list(title), description: list(description) }
}
