import { Stack } from 'aws-cdk-lib'
import { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { IndigoTable } from '../constructs/indigo-table.ts'
import { PhotoBucket } from '../constructs/photo-bucket.ts'
import { TableKey } from '../constructs/table-key.ts'
import type { CountrySettings } from '../countries.ts'

/** Everything a country must never lose. */
export class DataStack extends Stack {
  /** The table that the functions use: the stack's own, or the restored one that takes its place. */
  readonly table: ITable
  readonly photos: PhotoBucket

  constructor(scope: Construct, id: string, country: CountrySettings) {
    super(scope, id, { env: { region: country.region } })
    const { code } = country.public
    const key = country.options.customerKey ? new TableKey(this, 'TableKey') : undefined
    const own = new IndigoTable(this, 'Table', { tableName: `Indigo-${code}`, key })
    this.photos = new PhotoBucket(this, 'Photos', country)
    this.table = country.restoredTable ? this.restored(country.restoredTable) : own
  }

  private restored({ name, streamArn }: NonNullable<CountrySettings['restoredTable']>): ITable {
    const tableArn = this.formatArn({ service: 'dynamodb', resource: 'table', resourceName: name })
    return Table.fromTableAttributes(this, 'RestoredTable', { tableArn, tableStreamArn: streamArn })
  }
}
