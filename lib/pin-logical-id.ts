import { CfnResource } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Fixes the logical id of what must outlive every renaming: CloudFormation takes another id for another resource. */
export const pinLogicalId = (construct: IConstruct, id: string): void => {
  const { defaultChild } = construct.node
  if (!CfnResource.isCfnResource(defaultChild)) throw new Error(`${construct.node.path} has no resource to pin`)
  defaultChild.overrideLogicalId(id)
}
