import { Arm } from './arm.tsx'
import { Person } from './person.tsx'
import type { PictureProps } from './picture.tsx'
import { Scene } from './scene.tsx'
import { Shape, Stroke } from './shape.tsx'

const Room = () => (
  <>
    <Shape of="far" d="M48 54h52a4 4 0 0 1 4 4v62H44V58a4 4 0 0 1 4-4z" />
    <Shape of="cream" d="M50 60h21v54H50zM77 60h21v54H77z" />
    <Shape of="wood" d="M38 118h72v7H38z" />
    <Shape of="coral" d="M64 101h20l-3 17H67z" />
    <Shape of="leaf" d="M74 101c-14-2-18-12-15-22 10 4 16 10 15 22zM74 101c0-16 5-24 15-26 2 12-3 22-15 26z" />
    <Shape of="wood" d="M224 92h62v6h-62z" />
    <Shape of="indigo" d="M232 64h9v28h-9z" />
    <Shape of="coral" d="M243 58h10v34h-10z" />
    <Shape of="teal" d="m257 66 8-2 7 26-8 2z" />
  </>
)

const Chair = () => (
  <>
    <Shape of="wood-deep" d="M112 74h10v66h-10zM198 74h10v66h-10z" />
    <Shape of="wood-deep" d="M112 124h96v26h-96z" />
    <Stroke of="teal" width={6} d="M104 108c10 0 10 76 0 76s-10-76 0-76zM216 108c10 0 10 76 0 76s-10-76 0-76z" />
    <Stroke of="hair-grey" width={3} d="M104 122v48M216 122v48" />
  </>
)

const Legs = () => (
  <>
    <Shape of="indigo" d="M126 136h68a8 8 0 0 1 8 8l-6 32h-24l-6-20h-12l-6 20h-24l-6-32a8 8 0 0 1 8-8z" />
    <Shape of="cream" d="M120 174h26a6 6 0 0 1 3 8h-34a8 8 0 0 1 5-8zM174 174h26a8 8 0 0 1 5 8h-34a6 6 0 0 1 3-8z" />
  </>
)

const Box = () => (
  <>
    <Shape of="leaf-deep" d="M140 116c-10-8-10-20-4-28 8 6 10 16 4 28z" />
    <Shape of="leaf" d="M141 116c0-14 6-22 15-25 2 12-3 22-15 25z" />
    <Shape of="violet" d="m162 94 15-4 7 28h-17z" />
    <Shape of="sun" d="M191 97a10 10 0 1 0 .01 0z" />
    <Shape of="wood" d="M122 116h76l-4 42h-68z" />
    <Shape of="wood-deep" d="M118 112h84v8h-84z" />
    <Shape of="cream" d="M160 150c-8-5.5-12-10-12-15a6.2 6.2 0 0 1 12-2.5 6.2 6.2 0 0 1 12 2.5c0 5-4 9.5-12 15z" />
  </>
)

/** To give: somebody in a wheelchair holds out a box with what others can use. */
export const WelcomeGivePicture = (props: PictureProps) => (
  <Scene {...props}>
    <Room />
    <Chair />
    <Person x={160} y={66} size={1.2} hair="curls" hairOf="hair-black" skin="skin-deep" cloth="coral" />
    <Legs />
    <Box />
    <Arm d="M136 86c-12 10-19 26-17 42" cloth="coral" hand={[124, 137]} skin="skin-deep" />
    <Arm d="M184 86c12 10 19 26 17 42" cloth="coral" hand={[196, 137]} skin="skin-deep" />
  </Scene>
)
