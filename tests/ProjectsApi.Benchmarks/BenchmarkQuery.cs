using System.Text.Json;

namespace ProjectsApi.Benchmarks;

/// <summary>One question, as GraphQL asks it and as the hand-written endpoint is called.</summary>
internal sealed record BenchmarkQuery(string Name, string Document, object Variables, string Path)
{
    public byte[] Body { get; } = JsonSerializer.SerializeToUtf8Bytes(new { query = Document, variables = Variables });

    public static IReadOnlyList<BenchmarkQuery> All(string projectId, Guid projectKey) =>
    [
        new(
            "Q1",
            """
            query Q1($stage: ProjectStage!) {
              projects(first: 20, where: {stage: {eq: $stage}}, order: [{totalInvestment: DESC}]) {
                nodes { id name category stage taktSeconds plannedStart plannedFinish physicalProgress }
              }
            }
            """,
            new { stage = "UNDER_CONSTRUCTION" },
            "/q1?stage=5"),
        new(
            "Q2",
            """
            query Q2($id: ID!) {
              projectById(id: $id) {
                id name stage
                investmentMilestones(first: 20) { nodes { id name kind plannedOn actualOn } }
                scheduleNodes(first: 20) { nodes { id name plannedStart plannedFinish progress } }
                safetyChecks(first: 5) { nodes { id checkedOn score } }
                jobTargets(first: 3) { nodes { id plannedJobs actualJobs } }
              }
            }
            """,
            new { id = projectId },
            $"/q2?id={projectKey}"),
        new(
            "Q3",
            """
            query Q3($stage: ProjectStage!) {
              projects(first: 20, where: {stage: {eq: $stage}}) {
                nodes {
                  id name
                  investmentMilestones(first: 5) { nodes { id name kind plannedOn actualOn } }
                  scheduleNodes(first: 5) { nodes { id name plannedStart plannedFinish progress } }
                }
              }
            }
            """,
            new { stage = "UNDER_CONSTRUCTION" },
            "/q3?stage=5"),
    ];
}
