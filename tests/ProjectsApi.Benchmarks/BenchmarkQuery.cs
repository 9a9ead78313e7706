using System.Net.Http.Headers;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Benchmarks;

/// <summary>A query and the values that its requests alternate, so that neither side repeats one cached page.</summary>
internal sealed record BenchmarkQuery(string Name, IReadOnlyList<BenchmarkRequest> Requests)
{
    private const string Q1 = """
        query Q1($stage: ProjectStage!) {
          projects(first: 20, where: {stage: {eq: $stage}}, order: [{totalInvestment: DESC}]) {
            nodes { id name category stage taktSeconds plannedStart plannedFinish physicalProgress }
          }
        }
        """;

    private const string Q2 = """
        query Q2($id: ID!) {
          projectById(id: $id) {
            id name stage
            investmentMilestones(first: 20) { nodes { id name kind plannedOn actualOn } }
            scheduleNodes(first: 20) { nodes { id name plannedStart plannedFinish progress } }
            safetyChecks(first: 5) { nodes { id checkedOn score } }
            jobTargets(first: 3) { nodes { id plannedJobs actualJobs } }
          }
        }
        """;

    private const string Q3 = """
        query Q3($stage: ProjectStage!) {
          projects(first: 20, where: {stage: {eq: $stage}}) {
            nodes {
              id name
              investmentMilestones(first: 5) { nodes { id name kind plannedOn actualOn } }
              scheduleNodes(first: 5) { nodes { id name plannedStart plannedFinish progress } }
            }
          }
        }
        """;

    /// <summary>Q1 and Q3 with each stage, Q2 with each of the projects.</summary>
    public static IReadOnlyList<BenchmarkQuery> All(IReadOnlyList<Guid> projects) =>
    [
        new("Q1", ByStage(Q1, "/q1")),
        new("Q2", [.. projects.Select(key => new BenchmarkRequest(Q2, new { id = GlobalId.Encode("Project", key) }, $"/q2?id={key}"))]),
        new("Q3", ByStage(Q3, "/q3")),
    ];

    /// <summary>Request of a number, which is executed by the hand-written endpoint.</summary>
    public HttpRequestMessage ToHandWritten(Uri url, int number) =>
        new(HttpMethod.Get, new Uri(url, Requests[number % Requests.Count].Path));

    /// <summary>The same request to the API.</summary>
    public HttpRequestMessage ToApi(Uri url, int number) => new(HttpMethod.Post, new Uri(url, "/graphql"))
    {
        Content = new ByteArrayContent(Requests[number % Requests.Count].Body)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        },
    };

    private static BenchmarkRequest[] ByStage(string document, string path) =>
    [
        .. Enum.GetValues<ProjectStage>().Select(stage => new BenchmarkRequest(
            document, new { stage = EnumNames.ScreamingSnake(stage.ToString()) }, $"{path}?stage={(int)stage}")),
    ];
}
