import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Listen } from '../../ui/listen.tsx'
import { WelcomeGivePicture } from '../../ui/pictures/welcome-give.tsx'
import { WelcomeReceivePicture } from '../../ui/pictures/welcome-receive.tsx'
import { WelcomeTogetherPicture } from '../../ui/pictures/welcome-together.tsx'
import styles from './how-step.module.css'
import step from './step.module.css'

const scenes = [
  { name: 'give', Picture: WelcomeGivePicture, words: msg`Give a thing or an hour of help. You get Digos.` },
  { name: 'receive', Picture: WelcomeReceivePicture, words: msg`Ask for what you need. You use Digos, never money.` },
  { name: 'together', Picture: WelcomeTogetherPicture, words: msg`Help more people, and you need fewer Digos.` },
] as const

/** Indigo in three pictures, each with one sentence that can be heard. */
export const HowStep = ({ onDone }: { onDone: () => void }) => {
  const { i18n } = useLingui()
  return (
    <div className={step['step']}>
      <ol className={styles['scenes']}>
        {scenes.map(({ name, Picture, words }) => (
          <li key={name}>
            <Picture />
            <div>
              <p>{i18n._(words)}</p>
              <Listen text={i18n._(words)} language={i18n.locale} />
            </div>
          </li>
        ))}
      </ol>
      <div className={step['end']}>
        <Button look="main" isWide onClick={onDone}>
          <Trans>Go on</Trans>
        </Button>
      </div>
    </div>
  )
}
