/** Who signed a request for which service and region; the laptop believes it without checking the signature. */
export type SignedBy = { readonly accessKeyId: string; readonly service: string; readonly region: string }

const credential = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/

export const signedBy = (authorization: string | undefined): SignedBy | undefined => {
  const [, accessKeyId, region, service] = credential.exec(authorization ?? '') ?? []
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined
  return { accessKeyId, region, service }
}
