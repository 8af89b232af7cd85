import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { goodVibesOf } from '../../../../shared/domain/good-vibes.ts'
import type { Economy } from '../../../../shared/model/country.ts'
import { countryQuery } from '../../app/country-query.ts'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { DigoIcon } from '../../ui/icons/digo.tsx'
import { GoodVibesPicture } from '../../ui/pictures/good-vibes-picture.tsx'
import { ThanksPicture } from '../../ui/pictures/step-pictures.tsx'
import { Topic } from './topic.tsx'

const examples = [1, 5, 10, 40] as const

const GoodVibesTable = ({ economy }: { economy: Economy }) => (
  <table>
    <caption>
      <Trans>Good Vibes by people helped</Trans>
    </caption>
    <tbody>
      {examples.map((helped) => (
        <tr key={helped}>
          <th scope="row">
            <Plural
              value={helped}
              one={`${formats.number(helped)} person`}
              other={`${formats.number(helped)} people`}
            />
          </th>
          <td>{formats.percent(goodVibesOf(helped, economy))}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The guide of the country is known once it was asked for, and then also without a network. */
const HelpSomebody = ({ hour }: { hour: number | undefined }) => {
  if (hour === undefined) return <Trans>Help somebody. Many needs take an hour or less.</Trans>
  return (
    <Plural
      value={hour}
      one={`Help somebody. An hour of help is often about ${formats.number(hour)} Digo.`}
      other={`Help somebody. An hour of help is often about ${formats.number(hour)} Digos.`}
    />
  )
}

/** What Digos and Good Vibes are, and what goes without any. */
export const DigosTopics = () => {
  const { data: country } = useQuery(countryQuery())
  return (
    <>
      <Topic id="digo" picture={<DigoIcon />} title={<Trans>What is a Digo?</Trans>}>
        <p>
          <Trans>A Digo says thank you. You get Digos when you give. You use them when you receive.</Trans>
        </p>
        <p>
          <Trans>Digos are not money. Nobody can buy or sell them. Nobody sees how many you have.</Trans>
        </p>
        {country && (
          <p>
            <Plural
              value={country.economy.welcomeGrant}
              one={`Every new member begins with ${formats.number(country.economy.welcomeGrant)} Digo.`}
              other={`Every new member begins with ${formats.number(country.economy.welcomeGrant)} Digos.`}
            />
          </p>
        )}
      </Topic>
      <Topic id="good-vibes" picture={<GoodVibesPicture />} title={<Trans>What are Good Vibes?</Trans>}>
        <p>
          <Trans>
            Good Vibes grow with each new person you help. The more Good Vibes, the fewer Digos you need. Who gives to
            you still gets the full value.
          </Trans>
        </p>
        {country && <GoodVibesTable economy={country.economy} />}
        <p>
          <Trans>To help the same person again is kind, but it does not count twice.</Trans>
        </p>
      </Topic>
      <Topic id="no-digos" picture={<ThanksPicture />} title={<Trans>I have no Digos. What can I do?</Trans>}>
        <p>
          <Trans>You can always take part:</Trans>
        </p>
        <ul>
          <li>
            <Trans>Take what has the value 0.</Trans>
          </li>
          <li>
            <Trans>Ask for help with the value 0. Who helps you gets Good Vibes.</Trans>
          </li>
          <li>
            <HelpSomebody hour={country?.economy.valueGuide.hour} />
          </li>
        </ul>
        <LinkButton to="/nearby" search={{ kind: 'need' }}>
          <Trans>See who needs help</Trans>
        </LinkButton>
        <LinkButton to="/publish" search={{ kind: 'need' }}>
          <Trans>Say what you need</Trans>
        </LinkButton>
      </Topic>
    </>
  )
}
