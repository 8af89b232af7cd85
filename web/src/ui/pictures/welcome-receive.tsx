import { Arm } from './arm.tsx'
import { Person } from './person.tsx'
import type { PictureProps } from './picture.tsx'
import { Scene } from './scene.tsx'
import { Shape, Stroke } from './shape.tsx'

const Doorstep = () => (
  <>
    <Shape of="far" d="M206 34h70a6 6 0 0 1 6 6v144h-82V40a6 6 0 0 1 6-6z" />
    <Shape of="teal" d="M212 44h58v140h-58z" />
    <Stroke of="wood" width={6} d="M34 184v-70" />
    <Shape of="leaf" d="M34 66c16 0 23 17 18 32s-11 26-18 26-13-11-18-26 2-32 18-32z" />
    <Shape of="leaf-deep" d="M34 66c16 0 23 17 18 32s-11 26-18 26z" />
  </>
)

const Basket = () => (
  <>
    <Stroke of="wood-deep" width={5} d="M138 124c0-34 44-34 44 0" />
    <Shape of="coral" d="M148 106a10 10 0 1 0 .01 0z" />
    <Shape of="leaf" d="M172 102a11 11 0 1 0 .01 0z" />
    <Shape of="sun" d="m156 124 4-32a5 5 0 0 1 9 1l-2 31z" />
    <Shape of="wood" d="M130 120h60l-6 34h-48z" />
    <Stroke of="wood-deep" width={3} d="M134 131h52M136 142h48" />
  </>
)

/** To receive: a neighbour comes to the door with a basket, four hands on it. */
export const WelcomeReceivePicture = (props: PictureProps) => (
  <Scene {...props}>
    <Doorstep />
    <Person
      x={84}
      y={84}
      size={1.2}
      hair="beard"
      hairOf="hair-grey"
      skin="skin-brown"
      cloth="violet"
      trousers="wood-deep"
    />
    <Person x={236} y={84} size={1.2} hair="long" hairOf="hair-brown" skin="skin-light" cloth="sun" trousers="indigo" />
    <Basket />
    <Arm d="M90 108c2 18 12 28 32 30" cloth="violet" hand={[132, 139]} skin="skin-brown" />
    <Arm d="M230 108c-2 18-12 28-32 30" cloth="sun" hand={[188, 139]} skin="skin-light" />
  </Scene>
)
