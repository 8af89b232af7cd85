import { Trans, useLingui } from '@lingui/react/macro'
import { LanguageList } from '../../app/language-list.tsx'
import { changeSettings, type Settings, useSettings } from '../../app/settings.ts'
import { useStore } from '../../app/store.ts'
import { shownLanguage } from '../../i18n/activate.ts'
import { Choice, ChoiceGroup } from '../../ui/forms/inputs.tsx'
import { Page } from '../../ui/page.tsx'
import styles from './display-page.module.css'

type Name = 'scheme' | 'textSize' | 'motion' | 'letters'

type SettingProps<N extends Name> = {
  name: N
  legend: string
  /** undefined: as the device says, or as usual. */
  choices: readonly { value: Settings[N] | undefined; word: string; className?: string | undefined }[]
}

const Setting = <N extends Name>({ name, legend, choices }: SettingProps<N>) => {
  const chosen = useSettings()[name]
  return (
    <ChoiceGroup legend={legend}>
      <div className={styles['choices']}>
        {choices.map(({ value, word, className }) => (
          <Choice
            key={word}
            name={name}
            label={<span className={className}>{word}</span>}
            checked={chosen === value}
            onChange={() => changeSettings({ [name]: value })}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}

const AllSettings = () => {
  const { t } = useLingui()
  const isUrdu = useStore(shownLanguage) === 'ur'
  return (
    <>
      <Setting
        name="textSize"
        legend={t`Size of letters`}
        choices={[
          { value: undefined, word: t`Normal` },
          { value: 'large', word: t`Large`, className: styles['large'] },
          { value: 'larger', word: t`Very large`, className: styles['larger'] },
        ]}
      />
      {isUrdu && (
        <Setting
          name="letters"
          legend={t`Urdu letters`}
          choices={[
            { value: undefined, word: t`Nastaliq`, className: styles['nastaliq'] },
            { value: 'simple', word: t`Simple letters`, className: styles['simple'] },
          ]}
        />
      )}
      <Setting
        name="scheme"
        legend={t`Colours`}
        choices={[
          { value: undefined, word: t`As on my device` },
          { value: 'light', word: t`Light` },
          { value: 'dark', word: t`Dark` },
        ]}
      />
      <Setting
        name="motion"
        legend={t`Motion`}
        choices={[
          { value: undefined, word: t`As on my device` },
          { value: 'reduced', word: t`No motion` },
        ]}
      />
    </>
  )
}

/** How the app looks on this device; every choice takes effect at once. */
export const DisplayPage = () => {
  const { t } = useLingui()
  return (
    <Page title={t`Display`} hasBack>
      <p>
        <Trans>You see each choice at once. It holds on this device.</Trans>
      </p>
      <AllSettings />
      <section className={styles['language']}>
        <h2>
          <Trans>Language</Trans>
        </h2>
        <LanguageList />
      </section>
    </Page>
  )
}
