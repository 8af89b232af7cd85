import { CfnParameter } from 'aws-cdk-lib'
import type { Stack } from 'aws-cdk-lib'

/**
 * The key under which confirmed addresses are hashed, from the SSM parameter `/indigo/<CC>/address-key` that an operator
 * makes once. CloudFormation reads it at each deployment; it is in no template.
 */
export const addressKey = (stack: Stack, countryCode: string): string =>
  new CfnParameter(stack, 'AddressKey', {
    type: 'AWS::SSM::Parameter::Value<String>',
    default: `/indigo/${countryCode}/address-key`,
    noEcho: true,
  }).valueAsString
