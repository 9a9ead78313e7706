using GraphQL;
using ProjectsApi.Transport.Documents;

namespace ProjectsApi.Transport.Requests;

/// <summary>Parameters of one operation, for every protocol; absent and null are the same.</summary>
internal sealed record GraphQLParameters(
    string? Query, string? DocumentId, string? OperationName, Inputs? Variables, Inputs? Extensions)
{
    /// <summary>Whether a query, a document id or a hash is present.</summary>
    public bool HasDocument =>
        !string.IsNullOrEmpty(Query) || !string.IsNullOrEmpty(DocumentId)
        || Extensions?.GetValueOrDefault(PersistedQuery.Member) is not null;
}
