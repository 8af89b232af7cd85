import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/forms/inputs.tsx'
import { CloseIcon } from '../../ui/icons/actions.tsx'
import { PlusIcon } from '../../ui/icons/edit.tsx'
import styles from './languages-field.module.css'
import { languagesLike, type SpokenLanguage, spokenLanguage } from './spoken-languages.ts'

const most = 10
const shownMost = 6

const Name = ({ language: { code, name, endonym } }: { language: SpokenLanguage }) => (
  <>
    <bdi>{name}</bdi>{' '}
    {endonym.toLocaleLowerCase() !== name.toLocaleLowerCase() && (
      <bdi lang={code} className={styles['endonym']}>
        {endonym}
      </bdi>
    )}
  </>
)

const Chosen = ({ code, onRemove }: { code: string; onRemove: () => void }) => {
  const { t } = useLingui()
  const language = spokenLanguage(code)
  return (
    <li>
      <span className={styles['chosen']}>
        <Name language={language} />
      </span>
      <button type="button" aria-label={t`Remove ${language.name}`} onClick={onRemove}>
        <CloseIcon width={18} height={18} />
      </button>
    </li>
  )
}

const Search = ({ chosen, onAdd }: { chosen: readonly string[]; onAdd: (code: string) => void }) => {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const found = words.trim() === '' ? [] : languagesLike(words).filter(({ code }) => !chosen.includes(code))
  const add = (code: string): void => {
    setWords('')
    onAdd(code)
  }
  return (
    <>
      <TextField
        label={t`Add a language`}
        hint={t`Write its name in any language.`}
        autoComplete="off"
        maxLength={40}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (found[0]) add(found[0].code)
        }}
      />
      <ul className={styles['found']} aria-live="polite">
        {found.slice(0, shownMost).map((language) => (
          <li key={language.code}>
            <Button icon={<PlusIcon />} onClick={() => add(language.code)}>
              <Name language={language} />
            </Button>
          </li>
        ))}
        {words.trim() !== '' && found.length === 0 && (
          <li>
            <Trans>We do not find this language. Try its English name.</Trans>
          </li>
        )}
      </ul>
    </>
  )
}

type LanguagesFieldProps = {
  /** Whose languages; one’s own, where nothing is said. */
  title?: ReactNode
  chosen: readonly string[]
  onChange: (codes: readonly string[]) => void
}

/** The languages that somebody speaks: each can be removed, others are found by name. */
export const LanguagesField = ({ title, chosen, onChange }: LanguagesFieldProps) => {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const remove = (code: string): void => {
    onChange(chosen.filter((each) => each !== code))
    group.current?.focus()
  }
  return (
    <div ref={group} role="group" aria-labelledby={id} tabIndex={-1} className={styles['field']}>
      <h2 id={id} className={styles['title']}>
        {title ?? <Trans>Languages I speak</Trans>}
      </h2>
      <ul className={styles['list']}>
        {chosen.map((code) => (
          <Chosen key={code} code={code} onRemove={() => remove(code)} />
        ))}
      </ul>
      {chosen.length < most ? (
        <Search chosen={chosen} onAdd={(code) => onChange([...chosen, code])} />
      ) : (
        <p>
          <Trans>These are ten languages: that is the most. Remove one to add another.</Trans>
        </p>
      )}
    </div>
  )
}
