import {useEffect, useRef, useState} from 'preact/hooks'
import {useWords} from '../words/index.js'

/** Rows that are drawn at first, and again each time that their end is in sight. */
const step = 100

/** The rows of a long table that are drawn, and what draws more of them. */
export function useRows<T>(all: T[]): {rows: T[]; more: preact.VNode | false} {
  const [most, setMost] = useState(step)
  useEffect(() => setMost(step), [all])
  const draw = () => setMost(most => most + step)
  return {rows: all.slice(0, most), more: all.length > most && <More key={most} draw={draw} />}
}

/** A button that also presses itself where one scrolls to it. */
function More({draw}: {draw: () => void}) {
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && draw())
    watch.observe(button.current!)
    return () => watch.disconnect()
  }, [])
  return (
    <button ref={button} onClick={draw}>
      {words.more}
    </button>
  )
}
