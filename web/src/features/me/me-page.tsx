import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LanguageDialog } from '../../app/language-dialog.tsx'
import { useSession } from '../../app/session/session.ts'
import { shownLanguage } from '../../i18n/activate.ts'
import { useStore } from '../../app/store.ts'
import { languages } from '../../i18n/languages.ts'
import { MeIcon } from '../../ui/icons/bar.tsx'
import { CalendarIcon, EditIcon } from '../../ui/icons/edit.tsx'
import { AreaIcon, ListIcon } from '../../ui/icons/find.tsx'
import { BellIcon, DownloadIcon, GlobeIcon, SettingsIcon } from '../../ui/icons/actions.tsx'
import { BlockIcon, EyeIcon, HelpIcon, LockIcon } from '../../ui/icons/signs.tsx'
import { Page } from '../../ui/page.tsx'
import { EventShape } from '../../ui/pictures/activity-shapes.tsx'
import { AssociationShape } from '../../ui/pictures/kind-shapes.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { Greeting } from './greeting.tsx'
import { MyDesks } from './my-desks.tsx'
import { SignOut } from './sign-out.tsx'
import { Way, WayButton, WayList } from './way-list.tsx'

const MyWays = () => {
  const { t } = useLingui()
  return (
    <>
      <WayList title={t`About me`}>
        <Way to="/me/listings" icon={<ListIcon />} word={t`My listings`} hint={t`What I offer and need`} />
        <Way to="/me/profile" icon={<EditIcon />} word={t`My profile`} hint={t`Name and languages`} />
        <Way to="/me/place" icon={<AreaIcon />} word={t`My place`} hint={t`An area, never an address`} />
        <Way to="/me/dates" icon={<CalendarIcon />} word={t`My dates`} hint={t`Events and missions that I go to`} />
        <Way to="/notices" icon={<BellIcon />} word={t`Notices`} hint={t`What happened`} />
      </WayList>
      <WayList title={t`My safety and my data`}>
        <Way to="/me/security" icon={<LockIcon />} word={t`Signing in`} hint={t`Password, second lock`} />
        <Way to="/me/blocks" icon={<BlockIcon />} word={t`Blocked people`} />
        <Way to="/me/data" icon={<DownloadIcon />} word={t`My data`} hint={t`Take a copy, or leave`} />
      </WayList>
    </>
  )
}

const EverybodysWays = () => {
  const { t } = useLingui()
  const [isChoosing, setChoosing] = useState(false)
  const shown = useStore(shownLanguage)
  const endonym = languages.find(({ code }) => code === shown)?.endonym
  return (
    <>
      <WayList title={t`Together`}>
        <Way to="/associations" icon={<AssociationShape />} word={t`Associations`} hint={t`Near here, and mine`} />
        <Way to="/activities" icon={<EventShape />} word={t`Events and missions`} hint={t`What is planned near here`} />
      </WayList>
      <WayList title={t`This app`}>
        <WayButton
          icon={<GlobeIcon />}
          word={t`Language`}
          hint={<bdi>{endonym}</bdi>}
          onClick={() => setChoosing(true)}
        />
        <Way to="/me/display" icon={<SettingsIcon />} word={t`Display`} hint={t`Size of letters, colours, motion`} />
      </WayList>
      <WayList title={t`Help`}>
        <Way to="/help" icon={<HelpIcon />} word={t`Help`} />
        <Way to="/safety" icon={<EyeIcon />} word={t`Staying safe`} />
        <Way to="/accessibility" icon={<MeIcon />} word={t`Accessibility`} hint={t`For everybody`} />
      </WayList>
      <LanguageDialog isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </>
  )
}

/** Everything about oneself, and how the app looks; visitors find the way in. */
export const MePage = () => {
  const { t } = useLingui()
  const isMember = useSession().status === 'member'
  return (
    <Page title={t`Me`}>
      {isMember ? <Greeting /> : <SignInFirst />}
      {isMember && <MyDesks />}
      {isMember && <MyWays />}
      <EverybodysWays />
      {isMember && <SignOut />}
      <p>
        <Trans>No adverts here, and nobody follows what you do.</Trans>
      </p>
    </Page>
  )
}
