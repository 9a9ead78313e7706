namespace ProjectsApi.Features.Tests.Schema;

/// <summary>A small schema that keeps every rule; tests break one thing in it at a time.</summary>
public static class FakeSchemas
{
    public const string Good = """
        "Everything(入口)"
        type Query {
          "One(取一个)"
          node("Which(编号)" id: ID!): Node
          "Some(取多个)"
          nodes("Which(开工项目编号)" ids: [ID!]!): [Node]!
          "All(列表)"
          projects("Own(自有)" year: Int, "How many(条数)" first: Int, "From(起)" after: String, "How many(后)" last: Int, "To(止)" before: String,
            "Which(筛选)" where: ProjectFilterInput, "How(排序)" order: [ProjectSortInput!]): ProjectsConnection
        }
        "Changes(变更)"
        type Mutation {
          "Starts(开工)"
          startProject("What(输入)" input: StartProjectInput!): StartProjectPayload!
        }
        "Input(开工输入)"
        input StartProjectInput { "Input of start(输入)" id: ID! }
        "Payload(开工结果)"
        type StartProjectPayload { "Result(结果)" project: Project "Errors(错误)" errors: [StartProjectError!] }
        "Errors(开工错误)"
        union StartProjectError = AlreadyStartedError
        "Error(错误)"
        interface Error { "Message(说明)" message: String! }
        "Too late(已开工)"
        type AlreadyStartedError implements Error { "Message(说明)" message: String! }
        "Node(节点)"
        interface Node { "Id(编号)" id: ID! }
        "Key project(项目)"
        type Project implements Node {
          "Id(编号)"
          id: ID!
          "Stage(阶段)"
          stage: Stage!
          "Money(总投资)"
          totalInvestment: Money
        }
        "Money(金额)"
        type Money { "Amount(数额)" amount: Decimal! "Currency(币种)" currency: String! }
        "Number(数)"
        scalar Decimal
        "Stage(阶段)"
        enum Stage { "Begun(开工)" STARTED }
        "List(列表)"
        type ProjectsConnection {
          "Page(页)" pageInfo: PageInfo!
          "Edges(条目)" edges: [ProjectsEdge!]
          "Nodes(条目)" nodes: [Project!]
          "Count(条数)" totalCount: Int!
        }
        "Edge(条目)"
        type ProjectsEdge { "Cursor(游标)" cursor: String! "Node(条目)" node: Project! }
        "Page(页)"
        type PageInfo {
          "Next(后)" hasNextPage: Boolean! "Previous(前)" hasPreviousPage: Boolean! "Start(起)" startCursor: String "End(止)" endCursor: String
        }
        "Filter(筛选)"
        input ProjectFilterInput { "Id(编号)" id: ID }
        "Sort(排序)"
        input ProjectSortInput { "Id(编号)" id: ID }
        """;
}
