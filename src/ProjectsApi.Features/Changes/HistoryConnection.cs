using ProjectsApi.Contract.Connections;

namespace ProjectsApi.Features.Changes;

/// <summary>Names the connections of <c>history</c>, whose nodes are those of <c>changes</c>.</summary>
[ConnectionName("History")]
internal abstract class HistoryConnection;
