/** Why a whole directory is refused. */
export type RefusalReason =
  | 'empty'
  | 'html'
  | 'too-large'
  | 'too-many-rows'
  | 'no-columns'
  | 'not-a-directory'
  | 'no-usable-row'
  | 'server-error';

/** Nothing of the directory can be shown; the message is a sentence for the web team. */
export class DirectoryRefused extends Error {
  override name = 'DirectoryRefused';
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
