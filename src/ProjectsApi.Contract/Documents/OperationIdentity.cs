using System.Security.Cryptography;
using System.Text;
using GraphQLParser.AST;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Documents;

/// <summary>Records the document and the operation of a request for its log line.</summary>
internal static class OperationIdentity
{
    // A name may be as long as the document.
    private const int LongestName = 128;

    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static void Record(RequestMeter meter, GraphQLDocument document, string? operationName)
    {
        if (Find(document, operationName) is not { } operation)
        {
            return;
        }

        var name = operation.Name?.StringValue;
        meter.OperationName = name is { Length: > LongestName } ? name[..LongestName] : name;
        meter.OperationKind = operation.Operation switch
        {
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
            _ => "query",
        };
    }

    private static GraphQLOperationDefinition? Find(GraphQLDocument document, string? name)
    {
        GraphQLOperationDefinition? only = null;
        foreach (var definition in document.Definitions)
        {
            if (definition is not GraphQLOperationDefinition operation)
            {
                continue;
            }

            if (name is null ? only is not null : operation.Name?.StringValue == name)
            {
                // Without a name a second operation makes the request ambiguous, and none is run.
                return name is null ? null : operation;
            }

            only = operation;
        }

        return name is null ? only : null;
    }
}
