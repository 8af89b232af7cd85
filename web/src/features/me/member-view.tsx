import { Plural, Trans } from '@lingui/react/macro'
import type { PublicProfile } from '../../../../shared/model/member.ts'
import { useSession } from '../../app/session/session.ts'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { CopyAddress } from '../../ui/copy-address.tsx'
import { EditIcon } from '../../ui/icons/edit.tsx'
import { Notice } from '../../ui/notice.tsx'
import { GoodVibesPicture } from '../../ui/pictures/good-vibes-picture.tsx'
import { BlockButton } from './block-button.tsx'
import greeting from './greeting.module.css'
import { MemberThanks } from './member-thanks.tsx'
import styles from './me.module.css'
import { spokenLanguage } from './spoken-languages.ts'

const Facts = ({ member: { goodVibes, helped, joinedAt } }: { member: PublicProfile }) => (
  <section className={greeting['card']}>
    <GoodVibesPicture width={64} height={64} />
    <div>
      <p>
        <strong>
          <Trans>Good Vibes: {formats.percent(goodVibes)}</Trans>
        </strong>
      </p>
      <p>
        <Plural
          value={helped}
          _0="Has not helped anybody here yet"
          one="Has helped one person"
          other={`Has helped ${formats.number(helped)} different people`}
        />
      </p>
      <p className={styles['small']}>
        <Trans>Here since {formats.month(joinedAt)}</Trans>
      </p>
    </div>
  </section>
)

const Speaks = ({ languages }: { languages: readonly string[] }) => (
  <section className={styles['form']}>
    <h2>
      <Trans>Speaks</Trans>
    </h2>
    {languages.length === 0 ? (
      <p>
        <Trans>They have not said it.</Trans>
      </p>
    ) : (
      <p>{formats.list(languages.map((code) => spokenLanguage(code).name))}</p>
    )}
  </section>
)

/** A member's public profile, and what one can do about them. */
export const MemberView = ({ member }: { member: PublicProfile }) => {
  const session = useSession()
  const isOwn = session.status === 'member' && session.member === member.id
  return (
    <>
      {isOwn && (
        <>
          <Notice>
            <Trans>This is how other members see you. They never see your Digos or your place.</Trans>
          </Notice>
          <div className={styles['row']}>
            <CopyAddress address={location.href} done={<Trans>Copied.</Trans>}>
              <Trans>Copy the address</Trans>
            </CopyAddress>
          </div>
        </>
      )}
      <Facts member={member} />
      <Speaks languages={member.languages} />
      <MemberThanks thanks={member.thanks} />
      {isOwn ? (
        <LinkButton icon={<EditIcon />} to="/me/profile">
          <Trans>Change my profile</Trans>
        </LinkButton>
      ) : (
        <BlockButton member={member} />
      )}
    </>
  )
}
