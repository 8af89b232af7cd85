import { ApiProblem } from '../../../shared/contract/api-problem.ts'
import { BottomBar } from '../../../web/src/app/bottom-bar.tsx'
import { Header } from '../../../web/src/app/header.tsx'
import { LanguageList } from '../../../web/src/app/language-list.tsx'
import { ExchangeRow } from '../../../web/src/features/exchanges/exchange-row.tsx'
import { Stepper } from '../../../web/src/features/exchanges/stepper.tsx'
import { Conversation } from '../../../web/src/features/exchanges/talk/conversation.tsx'
import { HowItGoes } from '../../../web/src/features/listing/how-it-goes.tsx'
import { PriceSum } from '../../../web/src/features/listing/price-sum.tsx'
import { KindBadge, RemoteBadge } from '../../../web/src/features/listings/kind-badge.tsx'
import { ListingCard } from '../../../web/src/features/listings/listing-card.tsx'
import { Way, WayButton, WayList } from '../../../web/src/features/me/way-list.tsx'
import { NumberField } from '../../../web/src/features/publish/number-field.tsx'
import { Progress } from '../../../web/src/features/publish/steps/progress.tsx'
import { Gauge } from '../../../web/src/features/wallet/gauge.tsx'
import { Button, IconButton, LinkButton } from '../../../web/src/ui/button.tsx'
import { Dialog } from '../../../web/src/ui/dialog.tsx'
import { Digos } from '../../../web/src/ui/digos.tsx'
import { Choice, ChoiceGroup, SelectField, TextAreaField, TextField } from '../../../web/src/ui/forms/inputs.tsx'
import { BackIcon, SendIcon } from '../../../web/src/ui/icons/actions.tsx'
import { Notice } from '../../../web/src/ui/notice.tsx'
import { Page } from '../../../web/src/ui/page.tsx'
import { LostPicture } from '../../../web/src/ui/pictures/no-way-pictures.tsx'
import { RefusalNotice } from '../../../web/src/ui/refusal.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../web/src/ui/states.tsx'
import { UserText } from '../../../web/src/ui/user-text.tsx'
import { aCard, anExchange, aNeed, now } from './examples.ts'

const nothing = (): void => undefined
const problem = new ApiProblem(409, { title: 'It has changed', code: 'wrong_state', detail: 'Look again.' })

/** Every own component, each in the forms that are laid out differently. */
export const pieces = {
  button: (
    <>
      <Button look="main" icon={<SendIcon />}>
        Ask for it
      </Button>{' '}
      <Button>Go on</Button> <Button look="plain">Not now</Button>{' '}
      <Button look="danger" isBusy>
        Close
      </Button>{' '}
      <Button isWide icon={<BackIcon />}>
        Back
      </Button>
      <LinkButton to="/" look="main">
        A way
      </LinkButton>{' '}
      <IconButton label="Back" icon={<BackIcon />} />
    </>
  ),
  field: (
    <>
      <TextField label="Place" hint="A public place is best." isOptional="(if you meet)" defaultValue="The library" />
      <TextAreaField label="Message" error="Write some words." />
      <SelectField label="Order">
        <option>Nearest first</option>
      </SelectField>
    </>
  ),
  'number field': <NumberField label="How many?" hint="Up to ten." value={2} least={1} most={10} onChange={nothing} />,
  choice: (
    <ChoiceGroup legend="Why?" hint="The other person sees it.">
      <Choice name="why" label="I have changed my mind" defaultChecked />
      <Choice
        type="checkbox"
        label="Something else"
        hint="Say what."
        picture={<LostPicture width={40} height={40} />}
      />
    </ChoiceGroup>
  ),
  dialog: (
    <Dialog title="When and where?" isOpen onClose={nothing}>
      <p>Only the two of you see this.</p>
    </Dialog>
  ),
  notice: (
    <>
      <Notice>Look again.</Notice>
      <Notice tone="success">It is published. Thank you!</Notice>
      <Notice tone="warning">You have too few Digos for this one.</Notice>
      <RefusalNotice error={problem} />
    </>
  ),
  states: (
    <>
      <EmptyState
        picture={<LostPicture />}
        title="Nothing is here."
        text="Yet."
        action={<Button>Be the first</Button>}
      />
      <ErrorState error={problem} onRetry={nothing} />
      <Skeleton height={40} count={2} />
    </>
  ),
  digos: (
    <p>
      It is <Digos amount={40} /> in all, <UserText text="says Awa" language="en" />.
    </p>
  ),
  page: (
    <Page title="Exchanges" hasBack actions={<Button>All</Button>}>
      <p>A page.</p>
    </Page>
  ),
  header: <Header />,
  bar: <BottomBar />,
  'language list': <LanguageList onChosen={nothing} />,
  'kind badge': (
    <p>
      <KindBadge kind="offer" /> <KindBadge kind="need" /> <RemoteBadge />
    </p>
  ),
  'listing card': (
    <>
      <ListingCard card={aCard} goodVibes={10} now={now} />
      <ListingCard card={aNeed} goodVibes={undefined} now={now} />
    </>
  ),
  price: <PriceSum valueEach={20} quantity={2} goodVibes={10} available={50} />,
  'how it goes': <HowItGoes kind="offer" />,
  stepper: (
    <>
      <Stepper exchange={anExchange} />
      <Stepper exchange={{ ...anExchange, status: 'cancelled' }} />
    </>
  ),
  'exchange row': <ExchangeRow exchange={anExchange} />,
  conversation: <Conversation exchange={anExchange} />,
  gauge: <Gauge label="Good Vibes" percent={10} most={30} />,
  progress: <Progress at={3} of={8} />,
  ways: (
    <WayList title="My things">
      <Way to="/" icon={<BackIcon />} word="My listings" hint="What I give and need" />
      <WayButton onClick={nothing} icon={<BackIcon />} word="Language" />
    </WayList>
  ),
}
