import {address, converter} from '../../version.js'

/**
 * Who asks, so that a service can recognise it and contact somebody: whoever runs the program, or else
 * its makers.
 *
 * @param contact address of a page or of a mailbox; null for none
 */
export function userAgentOf(contact: string | null): string {
  const name = `${converter.name}/${converter.version}`
  const to = contact ?? address
  return to === null ? name : `${name} (${/^https?:/i.test(to) ? `+${to}` : to})`
}

/**
 * Check a contact address.
 *
 * @throws if it is not one
 */
export function readContact(text: string): string {
  if (!/^(?:https?:\/\/[\w.-]|[\w.+-]+@[\w-]+\.)[\x21-\x27\x2a-\x7e]*$/i.test(text))
    throw new Error(
      `\`${text}\` is not an address to reach you at; give one such as you@example.org`
    )
  return text
}
