import type { ElementType } from 'react'
import { directionOf } from '../i18n/languages.ts'

type UserTextProps = { text: string; language?: string; as?: ElementType; className?: string | undefined }

/** What somebody wrote, in its own language and direction, whatever the interface's. */
export const UserText = ({ text, language, as: Element = 'span', className }: UserTextProps) => (
  <Element className={className} lang={language} dir={language === undefined ? 'auto' : directionOf(language)}>
    {text}
  </Element>
)
