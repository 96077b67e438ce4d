/** A member who asks, in a sentence: `de vragen van het lid Oudeweg`, `vragen van de Kamerleden Oudeweg en Zandwijk`. */
export const memberAsks =
  /(?:[Vv]ra(?:ag|gen)|VRAGEN)\b[^.?!]{0,160}?\b(?:van|door|VAN|DOOR)\s+(?:het|de|HET|DE)?\s*(?:[Tt]weede\s+)?(?:(?:Kamer|kamer)?(?:lid|leden)|KAMERLID|LID|LEDEN)\s+(?!(?:van|VAN)\s)(?:(?:der|den|de|ten|ter|’t|'t)\s){0,2}\p{Lu}/u
