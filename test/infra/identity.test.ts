import { describe, expect, it } from 'vitest'
import { aCountry, ofType, synthesise, theOnly } from './synthesise.ts'

const resources = synthesise(aCountry())
const pool = theOnly(resources, 'AWS::Cognito::UserPool')
const client = theOnly(resources, 'AWS::Cognito::UserPoolClient')

describe('The user pool', () => {
  it('outlives its stack, refuses deletion and keeps its logical id', () => {
    expect([pool.stack, pool.id, pool.DeletionPolicy]).toEqual(['Indigo-FR-Identity', 'UserPool', 'Retain'])
    expect(pool.Properties['DeletionProtection']).toBe('ACTIVE')
  })

  it('lets people sign in with an e-mail address or a telephone number, however they write it', () => {
    expect(pool.Properties).toMatchObject({
      UsernameAttributes: ['email', 'phone_number'],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ['email', 'phone_number'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email', 'phone_number'] },
    })
    expect(pool.Properties).not.toHaveProperty('AliasAttributes')
  })

  it('requires no attribute for life, and freezes none', () => {
    expect(pool.Properties['Schema']).toEqual([
      { Name: 'email', Required: false, Mutable: true },
      { Name: 'phone_number', Required: false, Mutable: true },
      { Name: 'locale', Required: false, Mutable: true },
      { Name: 'name', Required: false, Mutable: true },
      { Name: 'nickname', Required: false, Mutable: true },
    ])
  })

  it('asks for ten characters and for no kind of them', () => {
    expect(pool.Properties['Policies']).toMatchObject({
      PasswordPolicy: {
        MinimumLength: 10,
        RequireLowercase: false,
        RequireUppercase: false,
        RequireNumbers: false,
        RequireSymbols: false,
      },
    })
  })

  it('offers a second factor that needs no text message', () => {
    expect(pool.Properties).toMatchObject({ MfaConfiguration: 'OPTIONAL', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] })
  })

  it('welcomes whoever confirms an address, and words the codes that it sends', () => {
    const called = JSON.stringify(pool.Properties['LambdaConfig'])
    expect(called).toMatch(/"PostConfirmation":\{"Fn::GetAtt":\["welcome/)
    expect(called).toMatch(/"CustomMessage":\{"Fn::GetAtt":\["message/)
  })

  it('sends mail from the country’s own domain', () => {
    expect(pool.Properties['EmailConfiguration']).toMatchObject({
      EmailSendingAccount: 'DEVELOPER',
      From: 'Indigo <hello@fr.indigo.example>',
    })
  })

  it('knows the three groups', () => {
    const groups = ofType(resources, 'AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties['GroupName'])
    expect(new Set(groups)).toEqual(new Set(['associations', 'moderators', 'operators']))
  })
})

describe('The client', () => {
  it('keeps its logical id and has no secret, which a browser could not keep', () => {
    expect([client.id, client.DeletionPolicy]).toEqual(['UserPoolClient', 'Retain'])
    expect(client.Properties['GenerateSecret']).toBe(false)
  })

  it('gives access tokens for 15 minutes and refresh tokens for 30 days, and can take them back', () => {
    expect(client.Properties).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 30 * 24 * 60,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      EnableTokenRevocation: true,
    })
  })

  it('signs in by SRP or password, and does not tell who exists', () => {
    expect(client.Properties).toMatchObject({
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
    })
    expect(client.Properties).not.toHaveProperty('AllowedOAuthFlows')
  })

  it('replaces a refresh token at each use, and lets the old one work for one minute more', () => {
    // Cognito's Lite plan refuses it.
    expect(pool.Properties['UserPoolTier']).toBe('ESSENTIALS')
    expect(client.Properties['RefreshTokenRotation']).toEqual({ Feature: 'ENABLED', RetryGracePeriodSeconds: 60 })
  })

  it('lets people write nothing but how to reach and what to call them', () => {
    expect(client.Properties['WriteAttributes']).toEqual(['email', 'locale', 'name', 'nickname', 'phone_number'])
  })
})

describe('The firewall', () => {
  const guarded = synthesise(aCountry('FR', { options: { customerKey: false, webApplicationFirewall: true } }))

  it('guards the user pool, where a country wants it', () => {
    expect(ofType(resources, 'AWS::WAFv2::WebACL')).toEqual([])
    const { Properties } = theOnly(guarded, 'AWS::WAFv2::WebACLAssociation')
    expect(Properties['ResourceArn']).toEqual({ 'Fn::GetAtt': ['UserPool', 'Arn'] })
  })

  it('turns nobody away for the country of their address, and keeps no requests', () => {
    const acl = JSON.stringify(theOnly(guarded, 'AWS::WAFv2::WebACL').Properties)
    expect(acl).not.toMatch(/Geo|AnonymousIp|"SampledRequestsEnabled":true/)
  })
})
