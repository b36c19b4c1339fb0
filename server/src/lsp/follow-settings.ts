import { CodeLensRefreshRequest, type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { SETTINGS } from '../protocol.ts';
import type { DiagnosticsChannel } from './diagnostics.ts';
import { inBackground, warn } from './guard.ts';
import type { ClientFeatures, Session } from './session.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * The settings of the client: those of its initialization options count from the first document on, whenever the client
 * gets to say that it is initialized, and those that it is asked for or tells of later instead of them.
 */
export function followSettings(
  connection: Connection,
  { client, documents, options }: Session,
  diagnostics: DiagnosticsChannel,
): { readonly begin: () => Promise<void>; readonly follow: () => void } {
  let said = '';

  async function take(raw: unknown): Promise<void> {
    // A client that has nothing to tell often tells just that.
    documents.settings = readSettings(isNothing(raw) ? options.settings : raw);
    await documents.configurations?.use(documents.settings.configuration);
    const { complaints } = documents.settings;
    const known = said;
    said = complaints.join();
    for (const message of said === known ? [] : complaints) warn(connection, message);
  }

  async function use(raw: unknown): Promise<void> {
    const before = documents.settings;
    await take(raw);
    refreshShown(connection, client, before, documents.settings);
    diagnostics.refresh();
  }

  const ask = async () => use(await connection.workspace.getConfiguration(SETTINGS));

  /** Documents are judged when the settings are there: not every client asks again afterwards. */
  function expect(settings: Promise<void>): void {
    documents.configurations?.expect(settings);
    inBackground(connection, 'configuration', settings);
  }

  connection.onDidChangeConfiguration(({ settings }) =>
    expect(client.configuration ? ask() : use(ofSection(settings))),
  );
  return {
    begin: () => take(undefined),
    follow() {
      if (client.registersConfiguration) {
        const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS });
        inBackground(connection, 'didChangeConfiguration', registered);
      }
      if (client.configuration) expect(ask());
    },
  };
}

/** Asks the client to ask again for what the settings have changed. */
function refreshShown(connection: Connection, client: ClientFeatures, before: Settings, now: Settings): void {
  if (client.refreshesInlayHints && differ(now.inlayHints, before.inlayHints))
    inBackground(connection, 'inlayHint/refresh', connection.languages.inlayHint.refresh());
  if (client.refreshesCodeLenses && differ(now.codeLens, before.codeLens))
    inBackground(connection, 'codeLens/refresh', connection.sendRequest(CodeLensRefreshRequest.type));
}

/** Our settings, which a client tells under their name or by themselves. */
function ofSection(settings: unknown): unknown {
  const all = Object(settings) as Record<string, unknown>;
  return SETTINGS in all ? all[SETTINGS] : settings;
}

const isNothing = (raw: unknown) => Object.keys(Object(raw)).length === 0;

/** Whether one of the flags is another. */
function differ<F extends object>(flags: F, others: F): boolean {
  return Object.entries(flags).some(([name, flag]) => others[name as keyof F] !== flag);
}
