import type { DynamoDBRecord } from 'aws-lambda'
import { partsOf } from '../../shared/data/keys.ts'
import { NoticeKind } from '../../shared/model/notice.ts'
import type { NewNotice } from './mail-notice.ts'
import { changeIn } from './change-in.ts'

/** The notice that a record of the stream says is new; undefined for everything else. */
export const newNoticeIn = (record: DynamoDBRecord): NewNotice | undefined => {
  const { before, after } = changeIn(record)
  if (before || !after) return undefined
  const { family, id: member, sort } = partsOf({ PK: String(after['PK']), SK: String(after['SK']) })
  if (family !== 'M' || !sort.startsWith('N#')) return undefined
  return {
    member,
    id: sort.slice('N#'.length),
    kind: NoticeKind.parse(after['kind']),
    isQuiet: after['isQuiet'] === true,
  }
}
