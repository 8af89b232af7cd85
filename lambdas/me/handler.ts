import { me } from '../../shared/contract/me.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { block } from './block.ts'
import { changeMe } from './change-me.ts'
import { exportMe } from './export-me.ts'
import { leave } from './leave.ts'
import { listBlocks } from './list-blocks.ts'
import { listEntries } from './list-entries.ts'
import { listMyExchanges } from './list-my-exchanges.ts'
import { listMyListings } from './list-my-listings.ts'
import { listNotices } from './list-notices.ts'
import { readMe } from './read-me.ts'
import { readNotice } from './read-notice.ts'
import { readNotices } from './read-notices.ts'
import { unblock } from './unblock.ts'

export const handler = api(me, runningApp, {
  readMe,
  changeMe,
  exportMe,
  leave,
  listEntries,
  listMyListings,
  listMyExchanges,
  listNotices,
  readNotice,
  readNotices,
  listBlocks,
  block,
  unblock,
})
