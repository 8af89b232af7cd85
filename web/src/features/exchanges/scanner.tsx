import { Trans } from '@lingui/react/macro'
import jsqr from 'jsqr'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '../../ui/notice.tsx'
import styles from './dialog-form.module.css'

const everyMs = 250
const widthMost = 640

const textIn = (video: HTMLVideoElement, canvas: HTMLCanvasElement): string | undefined => {
  if (video.videoWidth === 0) return undefined
  const scale = Math.min(1, widthMost / video.videoWidth)
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  return jsqr(data, width, height)?.data
}

/** Looks through the camera for a QR; the pictures do not leave the device. */
export const Scanner = ({ onText }: { onText: (text: string) => void }) => {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef(onText)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    told.current = onText
  }, [onText])
  useEffect(() => {
    const canvas = document.createElement('canvas')
    let stream: MediaStream | undefined
    let isOver = false
    const start = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (isOver || !video.current) return stream.getTracks().forEach((track) => track.stop())
      video.current.srcObject = stream
      await video.current.play()
    }
    start().catch(() => setRefused(true))
    const timer = setInterval(() => {
      const text = video.current && textIn(video.current, canvas)
      if (text) told.current(text)
    }, everyMs)
    return () => {
      isOver = true
      clearInterval(timer)
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [])
  if (isRefused) {
    return (
      <Notice tone="warning">
        <Trans>The camera cannot be used. Write the digits.</Trans>
      </Notice>
    )
  }
  return <video ref={video} className={styles['video']} muted playsInline />
}
