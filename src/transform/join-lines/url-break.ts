/** The URL that a text ends in, from its scheme, its `www.`, or a domain with a path. */
const openUrl = /https?:\/{0,2}|www\.|(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}\//i

/** Characters that no URL has. */
const outside = /[\s«»“”<>]/

/** Signs after which a typesetter breaks a URL. */
const breaksAfter = /[-/.?&=_%:#~,+]$/
const breaksBefore = /^[-/?&=_%#~]/

/**
 * Whether a URL at the end of a line runs on in the next line: URLs are broken after a sign of their
 * own (`https://` + `www.movisie.nl`, `over-` + `rekeninggluren/`), or before one (`%202022.pdf`).
 */
export function continuesUrl(left: string, right: string): boolean {
  if (!mayEndInUrl(left)) return false
  const word = lastWord(left)
  const url = word.slice(openUrl.exec(word)?.index ?? word.length)
  if (!url || right === '' || (/^(?:https?:|www\.|[(«“])/i.test(right) && !url.endsWith('://')))
    return false
  if (breaksBefore.test(right) && !/^[-–]\s/.test(right)) return true
  if (!breaksAfter.test(url)) return false
  // A full stop or comma may end the sentence instead.
  if (/[.,:]$/.test(url))
    return (
      /^[a-z0-9][^\s]*[/.=&?_-]/.test(right) || /^(?:nl|com|eu|org|html?|pdf|aspx?)\b/.test(right)
    )
  return true
}

/** Every address has a colon, a slash or `www.`; few words have. */
const mayEndInUrl = (text: string): boolean =>
  /[:/]|www\./i.test(text.slice(text.lastIndexOf(' ') + 1))

function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && !outside.test(text[start - 1]!)) start--
  return text.slice(start)
}
