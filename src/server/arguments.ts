/** What was asked for on the command line. */

export type PortAsked =
  | { readonly kind: 'none' }
  | { readonly kind: 'port'; readonly port: number }
  | { readonly kind: 'not-a-port'; readonly text: string };

/**
 * @param args of the command line: `--port 8080` or `--port=8080`
 * @param env of the process: PORT counts when the command line says nothing
 */
export function portAsked(args: readonly string[], env: Readonly<Record<string, string | undefined>>): PortAsked {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const arg = args[at];
  const text = arg === undefined ? env['PORT'] : arg === '--port' ? (args[at + 1] ?? '') : arg.slice('--port='.length);
  if (text === undefined || (arg === undefined && text === '')) return { kind: 'none' };
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? { kind: 'port', port } : { kind: 'not-a-port', text };
}
