using GraphQL;
using Microsoft.AspNetCore.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Reads the parameters of a GET; an empty one counts as absent.</summary>
internal static class RequestUrl
{
    public static bool HasOperation(IQueryCollection url) =>
        url.ContainsKey("query") || url.ContainsKey("id") || url.ContainsKey("documentId") || url.ContainsKey("extensions");

    public static ParsedRequest Read(IQueryCollection url, int maxDepth, PersistedRoute? route)
    {
        if (ReadText(url, "query", out var query) is { } badQuery)
        {
            return badQuery;
        }

        if (ReadText(url, "operationName", out var operationName) is { } badName)
        {
            return badName;
        }

        if (ReadText(url, "id", out var id) is { } badId)
        {
            return badId;
        }

        if (ReadText(url, "documentId", out var documentId) is { } badDocumentId)
        {
            return badDocumentId;
        }

        if (ReadInputs(url, "variables", maxDepth, out var variables) is { } badVariables)
        {
            return badVariables;
        }

        if (ReadInputs(url, "extensions", maxDepth, out var extensions) is { } badExtensions)
        {
            return badExtensions;
        }

        var parameters = new GraphQLParameters(query, id ?? documentId, operationName, variables, extensions);
        return route?.Apply(parameters) ?? parameters;
    }

    private static Refusal? ReadText(IQueryCollection url, string parameter, out string? text)
    {
        text = null;
        if (!url.TryGetValue(parameter, out var values))
        {
            return null;
        }

        if (values.Count > 1)
        {
            return Refusals.DuplicateParameter(parameter);
        }

        text = string.IsNullOrEmpty(values[0]) ? null : values[0];
        return null;
    }

    private static Refusal? ReadInputs(IQueryCollection url, string parameter, int maxDepth, out Inputs? inputs)
    {
        inputs = null;
        var refusal = ReadText(url, parameter, out var json);
        return refusal is null && json is not null ? RequestJson.ReadInputs(parameter, json, maxDepth, out inputs) : refusal;
    }
}
