import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formats } from '../../i18n/formats.ts'
import { UserText } from '../../ui/user-text.tsx'
import view from '../../ui/view.module.css'
import { associationStatusWords } from '../associations/words.ts'
import styles from '../desk/frame/desk.module.css'
import { placeNameQuery } from '../me/queries.ts'
import type { Application } from './queries.ts'

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

const Number = ({ application: { register, registrationNumber, registerUrl } }: { application: Application }) => (
  <Fact name={<Trans>Register</Trans>}>
    <bdi>{register}</bdi> <bdi dir="ltr">{registrationNumber}</bdi>
    {registerUrl !== undefined && (
      <p>
        <a href={registerUrl} target="_blank" rel="noreferrer" className={styles['link']}>
          <Trans>Look it up in the register (opens another page)</Trans>
        </a>
      </p>
    )}
  </Fact>
)

const Voucher = ({ id, at }: { id: string; at: string | undefined }) => (
  <Fact name={<Trans>Vouched for by</Trans>}>
    <Link to="/associations/$associationId" params={{ associationId: id }}>
      <Trans>This association</Trans>
    </Link>{' '}
    {at === undefined ? <Trans>(has not answered yet)</Trans> : <Trans>(on {formats.day(at)})</Trans>}
  </Fact>
)

/** All that operators know of an association. */
export const ApplicationFacts = ({ application }: { application: Application }) => {
  const { i18n } = useLingui()
  const { status, description, languages, contactEmail, place, createdAt, appliedBy, reviewDue } = application
  const { data: where } = useQuery(placeNameQuery(place))
  return (
    <>
      <dl className={view['facts']}>
        <Fact name={<Trans>State</Trans>}>{i18n._(associationStatusWords[status])}</Fact>
        {application.registrationNumber !== undefined && <Number application={application} />}
        {application.vouchedBy !== undefined && <Voucher id={application.vouchedBy} at={application.vouchedAt} />}
        <Fact name={<Trans>Languages</Trans>}>{formats.list(languages.map(formats.languageName))}</Fact>
        {where != null && (
          <Fact name={<Trans>Where</Trans>}>
            <UserText text={where} />
          </Fact>
        )}
        {contactEmail !== undefined && (
          <Fact name={<Trans>E-mail</Trans>}>
            <a href={`mailto:${contactEmail}`} className={styles['link']}>
              <bdi dir="ltr">{contactEmail}</bdi>
            </a>
          </Fact>
        )}
        <Fact name={<Trans>Applied</Trans>}>
          {formats.day(createdAt)},{' '}
          <Link to="/members/$memberId" params={{ memberId: appliedBy }}>
            <Trans>by this member</Trans>
          </Link>
        </Fact>
        {reviewDue !== undefined && <Fact name={<Trans>Next review</Trans>}>{formats.day(reviewDue)}</Fact>}
      </dl>
      <UserText as="p" className={view['description']} text={description} />
    </>
  )
}
