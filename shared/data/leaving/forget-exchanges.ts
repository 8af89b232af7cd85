import { hasLeft, otherRole } from '../../domain/exchange-sides.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { Key, Write } from '../table.ts'
import { everyExchange } from './end-exchanges.ts'
import { writeIfThere } from './write-if-there.ts'

const namelessThanks = (Key: Key): Write => ({
  Update: {
    Key,
    UpdateExpression: 'SET fromName = :none',
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeValues: { ':none': '' },
  },
})

/** The name goes, and where and when the two wanted to meet: it may be somebody's home. */
const namelessSide = ({ id }: Exchange, role: Role): Write => ({
  Update: {
    Key: key.exchange(id),
    UpdateExpression: 'SET #name = :none REMOVE appointment, appointed',
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeNames: { '#name': `${role}Name` },
    ExpressionAttributeValues: { ':none': '' },
  },
})

/**
 * Takes a member's name out of what others keep of their exchanges. What the two wrote to each other stays with the other
 * side, like a letter; so do the thanks, without the name.
 */
export async function* forgetExchanges(app: App, leaver: MemberId): AsyncGenerator<void> {
  for await (const { exchanges, role } of everyExchange(app, leaver)) {
    for (const exchange of exchanges) {
      if (exchange.thanked.includes(role)) {
        await writeIfThere(app, namelessThanks(key.thanks(exchange.id, role)))
        await writeIfThere(app, namelessThanks(key.publishedThanks(exchange[otherRole(role)], exchange.id)))
      }
      if (!hasLeft(exchange, role) || exchange.appointment) await writeIfThere(app, namelessSide(exchange, role))
    }
    yield
  }
}
