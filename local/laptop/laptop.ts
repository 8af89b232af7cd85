import type { Model } from '../assembly/model.ts'
import type { FunctionHost } from '../functions/function-host.ts'
import type { RunningIdentity } from '../identity/start-identity.ts'
import type { Inbox } from '../mail/inbox.ts'
import type { Places } from '../web/landing-page.ts'
import type { Queues } from '../queues/queues.ts'
import type { Local } from './local-file.ts'
import type { Ports } from './ports.ts'

export type LaptopOptions = {
  /** The country's code, for what people read. */
  readonly country: string
  /** The folder of its cloud assembly. */
  readonly assembly: string
  /** Where data is kept; nothing keeps it in memory and a temporary folder, gone after `stop`. */
  readonly data?: string
  /** Where the functions' output goes; beside the data when absent. */
  readonly logs?: string
  /** Free ones when absent. */
  readonly ports?: Ports
  /** Whether the scheduled rules run by themselves; true when absent. Tests invoke what they need. */
  readonly schedules?: boolean
  /** Whether the stage's throttling applies; true when absent. */
  readonly throttling?: boolean
  /** The built web app; without it the web port says that there is none. */
  readonly web?: string
  /** Accounts to show on the start page. */
  readonly accounts?: Places['accounts']
  /** Called when a part dies that cannot be replaced. */
  readonly onDeath?: (reason: string) => void
  /** Changes the model before anything starts, for tests of what the laptop refuses. */
  readonly adapt?: (model: Model) => Model
}

/** A country's cloud, running in this process. */
export type Laptop = {
  readonly local: Local
  readonly model: Model
  /** Whether the table was created just now, so that there is nothing in it. */
  readonly isNew: boolean
  readonly functions: FunctionHost
  readonly identity: RunningIdentity
  readonly inbox: Inbox
  readonly queues: Queues
  /** Stops everything; resolves when all ports are free and all data is on disk. */
  readonly stop: () => Promise<void>
}
