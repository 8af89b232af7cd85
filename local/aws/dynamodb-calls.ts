import type { TableModel } from '../assembly/model.ts'
import type { Call } from '../roles/decide.ts'
import { entriesOf, field, listField, optionalTextField, textField } from './json-fields.ts'

/** Finds a table by the name or ARN that a request gives. */
export type TableOf = (reference: string) => TableModel

type Operation = { readonly name: string; readonly body: unknown; readonly tableOf: TableOf }

const tableIn = (body: unknown, tableOf: TableOf): TableModel => tableOf(textField(body, 'TableName'))

/** The text of an attribute value, `{"S": "M#1"}` among an item's attributes. */
const attributeTexts = (item: unknown, attribute: string): string[] => {
  const [type] = entriesOf(field(item, attribute))
  return type !== undefined && typeof type[1] === 'string' ? [type[1]] : []
}

const onItems = (action: string, table: TableModel, items: readonly unknown[], transaction?: string): Call => {
  const keys = items.flatMap((item) => attributeTexts(item, table.partitionKey))
  return {
    action: `dynamodb:${action}`,
    resource: table.arn,
    context: {
      'dynamodb:LeadingKeys': keys,
      ...(transaction !== undefined && { 'dynamodb:EnclosingOperation': [transaction] }),
    },
  }
}

const onKey = ({ name, body, tableOf }: Operation): Call[] => [
  onItems(name, tableIn(body, tableOf), [field(body, 'Key')]),
]

const equality = /([#\w.]+)\s*=\s*(:\w+)/g

const onQuery = ({ name, body, tableOf }: Operation): Call[] => {
  const table = tableIn(body, tableOf)
  const index = optionalTextField(body, 'IndexName')
  const partitionKey = index === undefined ? table.partitionKey : table.indexPartitionKeys[index]
  const conditions = optionalTextField(body, 'KeyConditionExpression') ?? ''
  const keys = [...conditions.matchAll(equality)].flatMap(([, attribute = '', value = '']) =>
    (optionalTextField(field(body, 'ExpressionAttributeNames'), attribute) ?? attribute) === partitionKey
      ? attributeTexts(field(body, 'ExpressionAttributeValues'), value)
      : [],
  )
  return [
    {
      action: `dynamodb:${name}`,
      resource: index === undefined ? table.arn : `${table.arn}/index/${index}`,
      context: keys.length > 0 ? { 'dynamodb:LeadingKeys': keys } : {},
    },
  ]
}

/** The member of a transaction's entry, the action it needs and where its key is. */
const transactionMembers = [
  ['Put', 'PutItem', 'Item'],
  ['Update', 'UpdateItem', 'Key'],
  ['Delete', 'DeleteItem', 'Key'],
  ['ConditionCheck', 'ConditionCheckItem', 'Key'],
  ['Get', 'GetItem', 'Key'],
] as const

const onTransaction = ({ name, body, tableOf }: Operation): Call[] =>
  listField(body, 'TransactItems').flatMap((entry) =>
    transactionMembers.flatMap(([member, action, keyIn]) => {
      const write = field(entry, member)
      return write === undefined ? [] : [onItems(action, tableIn(write, tableOf), [field(write, keyIn)], name)]
    }),
  )

const onBatch = ({ name, body, tableOf }: Operation): Call[] =>
  entriesOf(field(body, 'RequestItems')).map(([table, request]) => {
    const items = Array.isArray(request)
      ? request.map((one) => field(field(one, 'PutRequest'), 'Item') ?? field(field(one, 'DeleteRequest'), 'Key'))
      : listField(request, 'Keys')
    return onItems(name, tableOf(table), items)
  })

const readers: Readonly<Record<string, (operation: Operation) => Call[]>> = {
  GetItem: onKey,
  UpdateItem: onKey,
  DeleteItem: onKey,
  PutItem: ({ name, body, tableOf }) => [onItems(name, tableIn(body, tableOf), [field(body, 'Item')])],
  Query: onQuery,
  Scan: onQuery,
  TransactWriteItems: onTransaction,
  TransactGetItems: onTransaction,
  BatchGetItem: onBatch,
  BatchWriteItem: onBatch,
}

/**
 * What IAM checks for a DynamoDB request. Transactions need the single actions of their items; batches have actions of their own.
 * Throws a TypeError on a body that is not the operation's.
 */
export const dynamoDbCalls = (operation: Operation): readonly Call[] => {
  const reader = readers[operation.name]
  if (reader !== undefined) return reader(operation)
  const table = optionalTextField(operation.body, 'TableName')
  const resource = table === undefined ? '*' : operation.tableOf(table).arn
  return [{ action: `dynamodb:${operation.name}`, resource, context: {} }]
}

/** Whether the table's stream may have something new after the operation. */
export const isDynamoDbWrite = (operation: string): boolean =>
  /^(?:Put|Update|Delete|BatchWrite|TransactWrite)Item/.test(operation)
