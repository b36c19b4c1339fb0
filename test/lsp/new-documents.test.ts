import assert from 'node:assert/strict';
import { plainText } from '../../server/src/core/features/skeletons/plain-text.ts';
import { NEW_DOCUMENTS, type NewDocument } from '../../server/src/protocol.ts';
import { type ClientOptions, connect } from '../support/lsp.ts';

const TITLES = [
  'Web service on Fargate',
  'Queue worker on Fargate',
  'Fargate with an EFS volume',
  'Windows on Fargate',
  'Fargate with FireLens',
  'Fargate with OpenTelemetry',
  'Web service on Managed Instances',
  'Web service on EC2 with a dynamic port',
  'Daemon on EC2 in host mode',
  'Service on instances of your own (ECS Anywhere)',
];

describe('the new documents of the server', () => {
  async function ask(options: ClientOptions, parameter?: object): Promise<NewDocument[]> {
    const client = await connect('in-band', options);
    const { connection } = client;
    const documents = await (parameter
      ? connection.sendRequest<NewDocument[]>(NEW_DOCUMENTS, parameter)
      : connection.sendRequest<NewDocument[]>(NEW_DOCUMENTS));
    await client.close();
    return documents;
  }

  it('are the whole task definitions, with or without a parameter', async () => {
    const documents = await ask({});
    assert.deepEqual(
      documents.map(({ title }) => title),
      TITLES,
    );
    assert.deepEqual(await ask({}, {}), documents);
    assert.match(documents[0]?.body ?? '', /^\{\n {2}"family": "\$\{1:web\}",\n/);
  });

  it('are told in the language of the person', async () => {
    const korean = { 'Web service on Fargate': 'Fargate 웹 서비스' };
    const [first] = await ask({ initializationOptions: { messages: korean } });
    assert.equal(first?.title, 'Fargate 웹 서비스');
  });

  it('are judged when they are open and have no name yet: there is nothing to say', async () => {
    const client = await connect('in-band');
    const documents = await client.connection.sendRequest<NewDocument[]>(NEW_DOCUMENTS);
    for (const [index, { title, body }] of documents.entries()) {
      client.open(`untitled:Untitled-${index}`, `${plainText(body)}\n`);
      assert.deepEqual(await client.pull(`untitled:Untitled-${index}`), [], title);
    }
    await client.close();
  });
});
