import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import { HandOverPicture, ThanksPicture } from '../../ui/pictures/step-pictures.tsx'
import { NeedShape } from '../../ui/pictures/kind-shapes.tsx'
import styles from './ways-to-earn.module.css'

/** How to take part with few Digos or none: nobody is left out. */
export const WaysToEarn = ({ hasNone }: { hasNone: boolean }) => (
  <section className={styles['ways']}>
    <h2>{hasNone ? <Trans>No Digos? You can take part.</Trans> : <Trans>How do I get Digos?</Trans>}</h2>
    <ul>
      <li>
        <HandOverPicture />
        <div>
          <p>
            <Trans>Help somebody. Many needs take an hour or less.</Trans>
          </p>
          <LinkButton to="/nearby" search={{ kind: 'need' }}>
            <Trans>See who needs help</Trans>
          </LinkButton>
        </div>
      </li>
      <li>
        <ThanksPicture />
        <div>
          <p>
            <Trans>Give a thing that you do not need, or an hour of your time.</Trans>
          </p>
          <LinkButton to="/publish" search={{ kind: 'offer' }}>
            <Trans>Offer something</Trans>
          </LinkButton>
        </div>
      </li>
      <li>
        <NeedShape width={48} height={48} className={styles['need']} />
        <div>
          <p>
            <Trans>Ask without Digos: publish what you need with the value 0. Who helps you grows in Good Vibes.</Trans>
          </p>
          <LinkButton to="/publish" search={{ kind: 'need' }}>
            <Trans>Say what I need</Trans>
          </LinkButton>
        </div>
      </li>
    </ul>
  </section>
)
