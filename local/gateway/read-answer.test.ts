import { describe, expect, it } from 'vitest'
import { readAnswer } from './read-answer.ts'

const reading = (result: unknown) => {
  const { body, ...rest } = readAnswer({ result: JSON.stringify(result) ?? 'null' })
  return { ...rest, body: body.toString() }
}

describe('a function’s result', () => {
  it('without a status is the body of a 200', () => {
    expect(reading({ hello: 'world' })).toMatchObject({ status: 200, body: '{"hello":"world"}' })
    expect(reading('text')).toMatchObject({ status: 200, body: 'text' })
    expect(reading([1])).toMatchObject({ headers: { 'content-type': 'application/json' }, body: '[1]' })
  })

  it('with a status is a whole response', () => {
    const result = { statusCode: 201, headers: { 'Content-Type': 'a/b', 'X-N': 1, Connection: 'x' }, cookies: ['a=1'] }
    expect(reading(result)).toEqual({
      status: 201,
      headers: { 'content-type': 'a/b', 'x-n': '1' },
      cookies: ['a=1'],
      body: '',
    })
  })

  it('may hold its body in base64', () => {
    expect(reading({ statusCode: 200, body: 'w6k=', isBase64Encoded: true })).toMatchObject({ body: 'é' })
  })

  it.each([[{ statusCode: 'no' }], [{ statusCode: 99 }], [{ statusCode: 200, body: { a: 1 } }]])(
    'that makes no sense, %j, is an internal error',
    (result) => {
      expect(reading(result)).toMatchObject({ status: 500, body: '{"message":"Internal Server Error"}' })
    },
  )

  it('that is a failure tells the client nothing', () => {
    const { status, body } = readAnswer({ failure: { errorType: 'Error', errorMessage: 'secret' } })
    expect([status, body.toString()]).toEqual([500, '{"message":"Internal Server Error"}'])
  })
})
