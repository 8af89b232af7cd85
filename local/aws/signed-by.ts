/** Who signed a request and for which service; the laptop believes it without checking the signature. */
export type SignedBy = { readonly accessKeyId: string; readonly service: string }

const credential = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/

export const signedBy = (authorization: string | undefined): SignedBy | undefined => {
  const [, accessKeyId, service] = credential.exec(authorization ?? '') ?? []
  return accessKeyId === undefined || service === undefined ? undefined : { accessKeyId, service }
}
