import { Trans } from '@lingui/react/macro'
import {
  AcceptPicture,
  AgreePicture,
  AskPicture,
  HandOverPicture,
  ThanksPicture,
} from '../../ui/pictures/step-pictures.tsx'
import { Topic } from './topic.tsx'

/** An exchange from the request to the thanks. */
export const ExchangeTopic = () => (
  <Topic id="exchange" picture={<HandOverPicture />} title={<Trans>How does an exchange go?</Trans>}>
    <ol>
      <li>
        <AskPicture />
        <Trans>You find something and ask for it. Write why, or when you have time.</Trans>
      </li>
      <li>
        <AcceptPicture />
        <Trans>The other says yes or no within 7 days. Your Digos are set aside, not gone.</Trans>
      </li>
      <li>
        <AgreePicture />
        <Trans>You write to each other, and agree on a time and a public place.</Trans>
      </li>
      <li>
        <HandOverPicture />
        <Trans>You meet. You show your code, or press that you received it. Then the Digos move.</Trans>
      </li>
      <li>
        <ThanksPicture />
        <Trans>You both say thanks.</Trans>
      </li>
    </ol>
    <p>
      <Trans>Before you meet, both of you can cancel. Then you have your Digos again.</Trans>
    </p>
  </Topic>
)
