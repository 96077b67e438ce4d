/** What comes behind a number in words that is the number of a question, not of things: `vraag drie is`, not `drie weken`. */
export const behindWord = String.raw`(?=\s*(?:[.,;:)]|$)|\s+(?:en|is|zijn|heb|hebben|heeft|wordt|worden|reeds|al|hierboven|hiervoor|aangegeven|genoemd|vermeld)(?!\p{L}))`
