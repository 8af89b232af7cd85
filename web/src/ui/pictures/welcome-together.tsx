import { Person } from './person.tsx'
import type { PictureProps } from './picture.tsx'
import { Scene } from './scene.tsx'
import { Shape, Stroke } from './shape.tsx'

const Garland = () => (
  <>
    <Stroke of="wood" width={2.5} d="M36 40c60 28 188 28 248 0" />
    <Shape of="coral" d="m66 51 17 5-12 14zM212 58l18-4-5 17z" />
    <Shape of="violet" d="m104 59 18 2-10 15zM250 50l17-7-3 18z" />
    <Shape of="leaf" d="m172 61 18-1-8 16zM36 40l16 7-11 12z" />
    <Shape of="sun" d="m138 61 18 .5-9 15.5z" />
  </>
)

const Table = () => (
  <>
    <Shape of="wood" d="M44 142h232a8 8 0 0 1 0 16H44a8 8 0 0 1 0-16z" />
    <Shape of="wood-deep" d="M62 158h12v26H62zM246 158h12v26h-12z" />
    <Shape of="cream" d="M84 130h36c0 8-6 13-18 13s-18-5-18-13zM204 130h36c0 8-6 13-18 13s-18-5-18-13z" />
    <Shape of="coral" d="M90 130a6 6 0 0 1 12 0zM100 130a7 7 0 0 1 14 0z" />
    <Shape of="leaf" d="M209 130a7 7 0 0 1 14 0zM221 130a6 6 0 0 1 13 0z" />
    <Shape of="sun" d="M134 142c-2-16 14-20 28-20s30 4 28 20z" />
    <Stroke of="wood-deep" width={3} d="m150 128 4 8M162 126l4 8M174 128l4 8" />
  </>
)

/** Together: four people of one street at one table. */
export const WelcomeTogetherPicture = (props: PictureProps) => (
  <Scene {...props}>
    <Garland />
    <Person x={74} y={106} size={1.05} hair="scarf" hairOf="teal" skin="skin-tan" cloth="indigo" />
    <Person x={188} y={104} size={1.1} hair="short" hairOf="hair-black" skin="skin-deep" cloth="leaf" />
    <Person x={130} y={118} size={0.85} hair="curls" hairOf="hair-brown" skin="skin-tan" cloth="coral" />
    <Person x={248} y={108} size={1.05} hair="bun" hairOf="hair-grey" skin="skin-light" cloth="violet" />
    <Table />
  </Scene>
)
