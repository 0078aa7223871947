// What @neo4j/graphql makes of the same graph: graphql.mjs BOLT-URI PORT. Nothing before it, so that nothing slows it down; both
// labels, so that it finds entities by the index of their ids.
import { createServer } from 'node:http';
import { execute, parse, validate } from 'graphql';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `
  type Establishment @node(labels: ["Establishment", "Entity"]) { id: ID!  label: String!  category: String  name: String!  finess: String  status: String
    memberOf: [Groupement!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership") }
  type Groupement @node(labels: ["Groupement", "Entity"]) { id: ID!  label: String!  category: String  name: String!  finess: String  status: String
    members: [Establishment!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership") }
  type Membership @relationshipProperties { id: ID!  role: String  since: String  until: String  period: String  statedOn: String
    sinceMin: Date  sinceMax: Date  untilMin: Date  untilMax: Date  statedMin: Date  statedMax: Date  citations: [String!]! }`;
const driver = neo4j.driver(process.argv[2]);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const known = new Map();

/** As Apollo Server does: what was parsed and found valid once is so the next time. */
function document(source) {
  if (!known.has(source)) {
    const parsed = parse(source);
    const errors = validate(schema, parsed);
    if (errors.length) {
      throw errors[0];
    }
    known.set(source, parsed);
  }
  return known.get(source);
}

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const { query, variables } = JSON.parse(Buffer.concat(chunks));
  const answer = await execute({ schema, document: document(query), variableValues: variables, contextValue: { executionContext: driver } });
  response.writeHead(answer.errors ? 500 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}).listen(Number(process.argv[3]), '127.0.0.1');
