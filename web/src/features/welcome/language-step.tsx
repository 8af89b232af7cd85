import { Trans } from '@lingui/react/macro'
import { LanguageList } from '../../app/language-list.tsx'
import { changeSettings } from '../../app/settings.ts'
import { shownLanguage } from '../../i18n/activate.ts'
import { Button } from '../../ui/button.tsx'
import styles from './step.module.css'

/** The language first: all that follows is read in it. Choosing one goes on. */
export const LanguageStep = ({ onDone }: { onDone: () => void }) => (
  <div className={styles['step']}>
    <LanguageList onChosen={onDone} />
    <div className={styles['end']}>
      <Button
        look="main"
        isWide
        onClick={() => {
          changeSettings({ language: shownLanguage.get() })
          onDone()
        }}
      >
        <Trans>Go on</Trans>
      </Button>
    </div>
  </div>
)
