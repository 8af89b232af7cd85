import { Trans } from '@lingui/react/macro'
import { activate, shownLanguage } from '../i18n/activate.ts'
import { languageFor, type LanguageCode, languages } from '../i18n/languages.ts'
import { CheckIcon } from '../ui/icons/signs.tsx'
import styles from './language-list.module.css'
import { changeSettings } from './settings.ts'
import { useStore } from './store.ts'

/** The languages with those of the device on top. */
const inOrder = () => {
  const wanted = navigator.languages.map(languageFor)
  const rank = (code: LanguageCode): number => (wanted.includes(code) ? wanted.indexOf(code) : wanted.length)
  return languages.toSorted((one, other) => rank(one.code) - rank(other.code))
}

/** Every language by its own name; no flags, for a language is no country. */
export const LanguageList = ({ onChosen }: { onChosen?: () => void }) => {
  const shown = useStore(shownLanguage)
  const choose = async (language: LanguageCode): Promise<void> => {
    changeSettings({ language })
    await activate(language)
    onChosen?.()
  }
  return (
    <>
      <ul className={styles['list']}>
        {inOrder().map(({ code, endonym, dir }) => (
          <li key={code}>
            <button type="button" lang={code} dir={dir} aria-pressed={code === shown} onClick={() => void choose(code)}>
              <span>{endonym}</span>
              {code === shown && <CheckIcon />}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['missing']}>
        <Trans>
          Your language is missing? <a href="/help#language">Tell us.</a>
        </Trans>
      </p>
    </>
  )
}
