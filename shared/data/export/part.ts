import type { MemberId } from '../../model/ids.ts'
import type { MemberExport } from '../../model/member-export.ts'
import type { App } from '../app.ts'
import type { Position } from './position.ts'

/** What one look into the table adds to an export, and where the same list goes on, if it does. */
export type Part = { found: Partial<Omit<MemberExport, 'at' | 'cursor'>>; next?: Position }

/** Reads a member's things from a place in one of the lists. */
export type Reader<P extends Position> = (app: App, member: MemberId, from: P) => Promise<Part>
