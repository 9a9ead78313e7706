import { graphql } from 'react-relay';

export const registerQuery = graphql`
  query registerQuery($text: String!) {
    ...register_query @arguments(text: $text)
  }
`;

export const registerFragment = graphql`
  fragment register_query on Query
  @refetchable(queryName: "registerPageQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 10 }
    cursor: { type: "String" }
    text: { type: "String!" }
  ) {
    projects(first: $count, after: $cursor, where: { name: { contains: $text } }, order: [{ name: ASC }])
      @connection(key: "register_projects") {
      edges {
        node {
          id
          name
          stage
          totalInvestment {
            amount(unit: YI_YUAN)
            currency
          }
          ...project_milestones
        }
      }
    }
  }
`;
