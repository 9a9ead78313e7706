using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ProjectsApi.Transport.Requests;

/// <summary>Document and operation that an address below <c>/persisted</c> names.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="OperationName">Operation of the document; null where it holds only one.</param>
internal sealed record PersistedRoute(string Id, string? OperationName)
{
    public const string Pattern = "/persisted/{" + IdValue + "}/{" + NameValue + "?}";
    private const string IdValue = "documentId";
    private const string NameValue = "operationName";

    /// <summary>Route of a request; null for one to another address.</summary>
    public static PersistedRoute? Of(HttpContext context) =>
        context.GetRouteValue(IdValue) is string id ? new(id, context.GetRouteValue(NameValue) as string) : null;

    /// <summary>Begins the text of a request, so that no two requests with different answers have one text.</summary>
    public byte[] Before(ReadOnlySpan<byte> text) => [.. Encoding.UTF8.GetBytes($"/{Id.Length}/{Id}/{OperationName}\n"), .. text];

    /// <summary>Adds the document and the operation to the parameters of a request, which may not name them.</summary>
    public ParsedRequest Apply(GraphQLParameters parameters) =>
        parameters.Query is not null ? Refusals.NamedByAddress("query")
        : parameters.DocumentId is not null ? Refusals.NamedByAddress("id")
        : parameters.OperationName is not null ? Refusals.NamedByAddress("operationName")
        : parameters with { DocumentId = Id, OperationName = OperationName };
}
