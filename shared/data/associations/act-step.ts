import { uuid7 } from '../../domain/uuid.ts'
import type { AssociationAct } from '../../model/association-act.ts'
import type { AssociationId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'

/** Notes, once and for good, who did what for whom in an association's name; a step of the act's own transaction. */
export const actStep = (
  app: Pick<App, 'chance'>,
  association: AssociationId,
  at: Instant,
  act: Omit<AssociationAct, 'id' | 'at'>,
): Step => ({
  write: {
    Put: {
      Item: { ...key.act(association, uuid7(at, app.chance.bytes(10))), ...act },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
  otherwise: () => new Again(),
})
