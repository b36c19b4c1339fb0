/**
 * What `resourceRequirements` takes.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-gpu-specifying.html
 */

/** Every device of the instance. */
export const ALL_DEVICES = 'ALL';

/** Parts of a GPU, on instance types that divide theirs. */
export const GPU_FRACTIONS: readonly string[] = ['0.125', '0.25', '0.5'];

/** The files that stand for Neuron devices on an instance begin like this. */
export const NEURON_DEVICE = '/dev/neuron';
