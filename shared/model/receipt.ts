import * as z from 'zod'
import { AssociationName, RegisterName, RegistrationNumber } from './association.ts'
import { Category } from './category.ts'
import { Digos } from './digos.ts'
import { AssociationId, BranchId, ExchangeId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'
import { ListingSubject, Quantity, Title } from './listing.ts'

/** The proof of a gift that an association has received. */
export const Receipt = z
  .strictObject({
    /** The year, and ten letters and digits; it follows from the gift itself. */
    number: z.string(),
    at: Instant,
    exchangeId: ExchangeId,
    associationId: AssociationId,
    associationName: AssociationName,
    register: RegisterName,
    registrationNumber: RegistrationNumber.exactOptional(),
    branchId: BranchId.exactOptional(),
    giver: MemberId,
    /** Empty for a giver who has left Indigo since. */
    giverName: z.string(),
    title: Title,
    subject: ListingSubject,
    category: Category,
    /** Pieces or sessions that were received. */
    quantity: Quantity,
    /** Their value together, and what of it the giver earned. */
    value: Digos,
    earned: Digos,
  })
  .meta({ id: 'Receipt' })
export type Receipt = z.infer<typeof Receipt>
