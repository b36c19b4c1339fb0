import { checkFindings, checkFix } from '../support/check.ts';

describe('doc-*-expected: edges', () => {
  it('placeholders, quoted or not, and intrinsics are unknown', () => {
    checkFindings(`
{
  "family": "web",
  "cpu": \${CPU},
  "memory": { "Ref": "Memory" },
  "requiresCompatibilities": "\${TYPES}",
  "runtimePlatform": "\${PLATFORM}",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": "\${MEMORY}",
      "essential": "{{ essential }}",
      "healthCheck": { "Fn::If": ["Checked", { "command": [] }, {}] }
    }
  ]
}`);
  });

  it('half-typed values belong to the syntax', () => {
    checkFindings(`
{
  "family": "web",
  "cpu": ,
//^^^^^^ error doc-syntax: A value is missing here. JSON has no members without a value.
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, "essential": tr }]
//                                                                                             ^^ error doc-syntax: This is no JSON value. Text needs double quotes.
}`);
  });

  it('no fix where none follows from the value', () => {
    checkFindings(`
{
  "family": "web",
  "requiresCompatibilities": { "FARGATE": true },
//                           ^^^^^^^^^^^^^^^^^^^ error doc-array-expected: requiresCompatibilities is {…}, and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one.
  "ephemeralStorage": { "sizeInGiB": 21.5 },
//                                   ^^^^ error doc-number-expected: ephemeralStorage.sizeInGiB is 21.5, and AWS takes only a whole number there: the AWS CLI refuses the file. Write the number without quotes.
  "containerDefinitions": [
    {
      "name": "web",
      "image": ["nginx:1.27"],
//             ^^^^^^^^^^^^^^ error doc-string-expected: image of container "web" is […], and AWS takes only text there: the AWS CLI refuses the file. Write the value in double quotes.
      "memory": "128m",
//              ^^^^^^ error doc-number-expected: memory of container "web" is "128m", and AWS takes only a whole number there: the AWS CLI refuses the file. Write the number without quotes.
      "essential": 1,
//                 ^ error doc-boolean-expected: essential of container "web" is 1, and AWS takes only true or false there: the AWS CLI refuses the file. Write true or false without quotes.
      "command": "cd /srv && npm start",
//               ^^^^^^^^^^^^^^^^^^^^^^ error doc-array-expected: command of container "web" is "cd /srv && npm start", and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one.
      "portMappings": { "80": 8080 },
//                    ^^^^^^^^^^^^^^ error doc-array-expected: portMappings of container "web" is {…}, and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one.
      "logConfiguration": "awslogs"
//                        ^^^^^^^^^ error doc-object-expected: logConfiguration of container "web" is "awslogs", and AWS takes only an object there: the AWS CLI refuses the file. Write its members in braces.
    },
    "sidecar"
//  ^^^^^^^^^ error doc-object-expected: containerDefinitions[1] is "sidecar", and AWS takes only an object there: the AWS CLI refuses the file. Write its members in braces.
  ]
}`);
  });

  it('entries of a map are named by their keys, in a list of containers too', () => {
    checkFix(
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "dockerLabels": { "com.example/tier": 1 },
//                                        ^ error doc-string-expected: dockerLabels["com.example/tier"] of container "web" is 1, and AWS takes only text there: the AWS CLI refuses the file. Write the value in double quotes. [fix]
    "logConfiguration": { "logDriver": "json-file", "options": { "max-file": 1.10 } }
//                                                                           ^^^^ error doc-string-expected: logConfiguration.options.max-file of container "web" is 1.1, and AWS takes only text there: the AWS CLI refuses the file. Write the value in double quotes. [fix]
  }
]`,
      'doc-string-expected',
      `
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "dockerLabels": { "com.example/tier": "1" },
    "logConfiguration": { "logDriver": "json-file", "options": { "max-file": "1.10" } }
  }
]`,
    );
  });

  it('a health check in one text is given to the shell', () => {
    checkFix(
      `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "healthCheck": { "command": "CMD-SHELL curl -f http://localhost/ || exit 1" }
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error doc-array-expected: healthCheck.command of container "web" is "CMD-SHELL curl -f http://localhost/ || exit 1", and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one. [fix]
    }
  ]
}`,
      'doc-array-expected',
      `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "healthCheck": { "command": ["CMD-SHELL", "curl -f http://localhost/ || exit 1"] }
    }
  ]
}`,
    );
  });

  it('tags as a map become a list', () => {
    checkFix(
      `
{
  "family": "web",
  "tags": { "team": "shop" },
//        ^^^^^^^^^^^^^^^^^^ error doc-array-expected: tags is {…}, and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      'doc-array-expected',
      `
{
  "family": "web",
  "tags": [
    {
      "key": "team",
      "value": "shop"
    }
  ],
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    );
  });
});
