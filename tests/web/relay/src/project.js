import { graphql } from 'react-relay';

export const milestonesFragment = graphql`
  fragment project_milestones on Project
  @refetchable(queryName: "projectMilestonesPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
    name
    investmentMilestones(first: $count, after: $cursor) @connection(key: "project_investmentMilestones") {
      edges {
        node {
          id
          kind
        }
      }
    }
  }
`;
