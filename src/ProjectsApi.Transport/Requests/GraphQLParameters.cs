using GraphQL;

namespace ProjectsApi.Transport.Requests;

/// <summary>One operation as a client asked for it, whatever the protocol; absent and null parameters are the same.</summary>
internal sealed record GraphQLParameters(
    string? Query, string? DocumentId, string? OperationName, Inputs? Variables, Inputs? Extensions)
{
    /// <summary>Whether there is anything to execute.</summary>
    public bool HasDocument => !string.IsNullOrEmpty(Query) || !string.IsNullOrEmpty(DocumentId);
}
