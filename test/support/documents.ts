/** A task definition that AWS takes. */
export const GOOD = `{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "essential": true }]
}
`;

/** The same with one mistake, which has a safe fix: an error at line 4, column 18. */
export const BRIDGE = GOOD.replace('awsvpc', 'bridge');

/** The same with one finding below error, which has a safe fix. */
export const DESCRIBED = GOOD.replace('"family"', '"revision": 7,\n  "family"');
