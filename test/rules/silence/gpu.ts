import type { SilenceCase } from '../../support/silence.ts';

const task = (members: string, ...requirements: readonly string[]) =>
  `{ "family": "web", ${members}, "memory": "8 GB", "containerDefinitions": [${requirements
    .map((requirement, index) => `{ "name": "c${index}", "image": "example/model:9", ${requirement} }`)
    .join(', ')}] }`;
const asks = (...items: readonly string[]) => `"resourceRequirements": [${items.map((item) => `{ ${item} }`).join()}]`;
const GPU = '«"type": "GPU"»';
const NEURON = '«"type": "NeuronDevice"»';
const SHARED = '«"sharingStrategy": { "nvidiaMps": { "memory": 512 } }»';
const NONE = '"cpu": "1024"';

export const CASES: readonly SilenceCase[] = [
  { rule: 'gpu-fargate', speaks: task('«"requiresCompatibilities": ["FARGATE"]»', asks(`${GPU}, "value": "1"`)) },
  {
    rule: 'gpu-windows',
    speaks: task(
      '«"runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }»',
      asks(`${GPU}, "value": "1"`),
    ),
  },
  { rule: 'gpu-value', speaks: task(NONE, asks(`${GPU}, «"value": "0.3"»`)) },
  { rule: 'gpu-value-missing', speaks: task(NONE, asks(`${GPU}, «"value": ""»`)), absent: ['value'] },
  { rule: 'gpu-value-missing', speaks: task(NONE, asks(NEURON)) },
  { rule: 'gpu-sharing-xor-value', speaks: task(NONE, asks(`${GPU}, «"value": "1"», ${SHARED}`)) },
  { rule: 'gpu-sharing-type', speaks: task(NONE, asks(`${NEURON}, "value": "ALL", ${SHARED}`)) },
  {
    rule: 'gpu-sharing-mixed',
    speaks: task(NONE, asks(`${GPU}, ${SHARED}`), asks(`${GPU}, «"value": "1"»`)),
  },
  {
    rule: 'gpu-sharing-external',
    speaks: task('«"requiresCompatibilities": ["EXTERNAL"]»', asks(`${GPU}, ${SHARED}`)),
  },
  { rule: 'gpu-duplicate-type', speaks: task(NONE, asks(`${GPU}, "value": "1"`, `${GPU}, "value": "1"`)) },
  { rule: 'gpu-elastic-inference', speaks: task(NONE, asks('«"type": "InferenceAccelerator"», "value": "eia"')) },
  {
    rule: 'gpu-elastic-inference',
    speaks: task('«"inferenceAccelerators": [{ "deviceName": "eia", "deviceType": "eia2.medium" }]»', NONE),
  },
  {
    rule: 'neuron-launch-type',
    speaks: task('«"requiresCompatibilities": ["EC2"]»', asks(`${NEURON}, "value": "ALL"`)),
  },
  { rule: 'neuron-value', speaks: task(NONE, asks(`${NEURON}, «"value": "1"»`)) },
  {
    rule: 'neuron-single-container',
    speaks: task(NONE, asks(`${NEURON}, "value": "ALL"`), asks(`${NEURON}, "value": "ALL"`)),
  },
  {
    rule: 'neuron-device-conflict',
    speaks: task(
      NONE,
      `«"linuxParameters": { "devices": [{ "hostPath": "/dev/neuron0" }] }», ${asks(`${NEURON}, "value": "ALL"`)}`,
    ),
  },
  {
    rule: 'neuron-device-conflict',
    speaks: task(
      NONE,
      `"linuxParameters": { "devices": [{ «"hostPath": "/dev/neuron0"» }] }, ${asks(`${NEURON}, "value": "ALL"`)}`,
    ),
  },
];
